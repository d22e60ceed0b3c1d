import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createSession } from "./session/create-session.ts";
import { SessionGate } from "./sign-in/session-gate.tsx";
import "./theme.css";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no element with the id root");

createRoot(root).render(
  <StrictMode>
    <SessionGate session={createSession()} />
  </StrictMode>,
);
