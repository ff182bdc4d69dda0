export { COLUMN_COPIED, lastYearCopied } from "./copies";
export { findingsOf, toEntries, typedEntry } from "./entries";
export { exampleData, exampleYear, speaksAgainst } from "./example";
export type { Mistake } from "./mistake";
export { MISTAKES, names } from "./mistakes";
export { LESSON_MISTAKES, type LessonMistake } from "./lessonKinds";
export { plantMistakes, type Planted, type PlantedLesson } from "./plant";
export { plausibleSet, type DataSet, type Figures, type Row } from "./plausible";
export { seeded, type Random } from "./random";
