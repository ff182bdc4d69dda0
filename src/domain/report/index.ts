export { coursesOf, type Course, type CoursePoint } from "./course";
export { openErrorsOf, summarize, summarizeCompletions } from "./summarize";
export * from "./types";
