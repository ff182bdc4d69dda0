/** Catches the files that the pane hands over to be saved. jsdom has no object URLs. */
export function catchSavedFiles(): readonly { readonly name: string; readonly type: string; readonly size: number }[] {
  const saved: { name: string; type: string; size: number }[] = [];
  let blob = new Blob();
  URL.createObjectURL = (object) => {
    blob = object as Blob;
    return "blob:saved";
  };
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, type: blob.type, size: blob.size });
  });
  return saved;
}
