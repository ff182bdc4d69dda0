import { makeStaticStyles } from "@fluentui/react-components";

/** The page around the Fluent root; moving parts stand still for those who asked their system for that. */
export const usePageStyles = makeStaticStyles({
  body: { margin: 0 },
  ".pane": { minHeight: "100vh" },
  "@media (prefers-reduced-motion: reduce)": {
    "*": { animationDuration: "0.01ms !important", transitionDuration: "0.01ms !important" },
  },
});
