import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { ErrorBoundary } from "./page/error-boundary.tsx";
import { createSession } from "./session/create-session.ts";
import { SessionGate } from "./sign-in/session-gate.tsx";
import "./theme.css";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no element with the id root");

const session = createSession();
createRoot(root).render(
  <StrictMode>
    <ErrorBoundary>
      <SessionGate session={session} />
    </ErrorBoundary>
  </StrictMode>,
);
