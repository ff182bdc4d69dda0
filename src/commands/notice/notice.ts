import { noticeOf } from "./noticeText";

// A small window over Excel: it shows what a ribbon command has to say, as text and never as markup.
const { what, next, language } = noticeOf(location.hash);
document.documentElement.lang = language;
for (const [id, text] of Object.entries({ what, next })) {
  const element = document.getElementById(id);
  if (element) element.textContent = text;
}
