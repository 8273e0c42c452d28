declare global {
  namespace App {
    interface PageState {
      /** What the map shows open, where it was opened without leaving the page; null: nothing. */
      topic?: string | null;
    }
  }
}

export {};
