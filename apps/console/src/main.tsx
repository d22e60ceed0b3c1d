import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { createDevelopmentToken } from "./session/development-token.ts";
import "./theme.css";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no element with the id root");

createRoot(root).render(
  <StrictMode>
    <App token={createDevelopmentToken()} signIn={() => location.reload()} />
  </StrictMode>,
);
