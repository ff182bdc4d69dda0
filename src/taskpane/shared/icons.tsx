import type { ReactNode } from "react";

/** Small decorative drawings; the words beside them carry the meaning. */
function icon(drawing: ReactNode) {
  return function Icon() {
    return (
      <svg
        width="16"
        height="16"
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
        focusable="false"
      >
        {drawing}
      </svg>
    );
  };
}

/** Circle with a cross: errors, reversed. */
export const CrossCircleIcon = icon(
  <>
    <circle cx="8" cy="8" r="6.2" />
    <path d="M5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4" />
  </>,
);
/** Triangle with a mark: warnings, behind. */
export const WarningIcon = icon(
  <>
    <path d="M8 2.2l6.2 11.3H1.8z" />
    <path d="M8 6.5v3M8 11.6v.1" />
  </>,
);
/** Circle with an i: information. */
export const InfoIcon = icon(
  <>
    <circle cx="8" cy="8" r="6.2" />
    <path d="M8 7.4v3.4M8 5.1v.1" />
  </>,
);
/** Circle with a tick: achieved. */
export const TickCircleIcon = icon(
  <>
    <circle cx="8" cy="8" r="6.2" />
    <path d="M5.3 8.2l1.9 1.9 3.6-4" />
  </>,
);
/** Two arrows up: ahead. */
export const DoubleUpIcon = icon(<path d="M3.5 8L8 3.5 12.5 8M3.5 12.5L8 8l4.5 4.5" />);
/** Arrow to the right: on track. */
export const RightIcon = icon(<path d="M2.5 8h11M9.5 4l4 4-4 4" />);
/** Wave: nearly on track. */
export const NearIcon = icon(<path d="M2 6.5c2-2 4-2 6 0s4 2 6 0M2 10.5c2-2 4-2 6 0s4 2 6 0" />);
/** Arrow down: behind. */
export const DownIcon = icon(<path d="M8 2.5v11M4 9.5l4 4 4-4" />);
/** Empty dashed circle: nothing entered. */
export const EmptyIcon = icon(<circle cx="8" cy="8" r="6.2" strokeDasharray="2.4 2.4" />);
/** Dash in a square: cannot be computed. */
export const DashIcon = icon(
  <>
    <rect x="2.5" y="2.5" width="11" height="11" rx="2" />
    <path d="M5.5 8h5" />
  </>,
);
/** Magnifying glass. */
export const SearchIcon = icon(
  <>
    <circle cx="7" cy="7" r="4.4" />
    <path d="M10.3 10.3l3.2 3.2" />
  </>,
);
/** Chevrons: previous, next, open. */
export const UpChevronIcon = icon(<path d="M4 10l4-4 4 4" />);
/** See `UpChevronIcon`. */
export const DownChevronIcon = icon(<path d="M4 6l4 4 4-4" />);
/** See `UpChevronIcon`. */
export const RightChevronIcon = icon(<path d="M6 4l4 4-4 4" />);
/** Padlock: a locked figure. */
export const LockIcon = icon(
  <>
    <rect x="3.5" y="7" width="9" height="6.5" rx="1.2" />
    <path d="M5.5 7V5a2.5 2.5 0 015 0v2" />
  </>,
);
