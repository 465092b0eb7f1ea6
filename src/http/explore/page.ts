/** The page; everything that depends on the world is put in by its script. Addresses are relative, for a prefix in front. */
export const explorePage = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Explore · Atelier</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="explore/style.css">
<script src="explore/force-graph.js" defer></script>
<script type="module" src="explore/main.js"></script>
</head>
<body>
<header>
  <h1>Explore</h1>
  <div class="search" role="search">
    <input id="search" type="search" placeholder="Find an entity…  ( / )" autocomplete="off" spellcheck="false"
      role="combobox" aria-label="Find an entity" aria-controls="found" aria-expanded="false" aria-autocomplete="list">
    <ul id="found" role="listbox" aria-label="Entities found" hidden></ul>
  </div>
  <p id="status" role="status" aria-live="polite">Loading…</p>
  <button id="leave" type="button" hidden>Sign out</button>
</header>
<main>
  <nav aria-label="Filter">
    <fieldset id="types"><legend>Types</legend></fieldset>
    <fieldset id="kinds"><legend>Links</legend></fieldset>
  </nav>
  <section id="stage" aria-label="Graph">
    <div id="graph" tabindex="0" role="application"
      aria-label="Graph of the world. Arrow keys move, plus and minus zoom, 0 shows all, Escape clears the selection. Use the search box to choose an entity."></div>
    <div class="zoom" role="group" aria-label="Zoom">
      <button id="in" type="button" aria-label="Zoom in">+</button>
      <button id="out" type="button" aria-label="Zoom out">−</button>
      <button id="all" type="button" aria-label="Show all">⤢</button>
    </div>
  </section>
  <aside id="panel" aria-label="Selected entity" hidden></aside>
</main>
<dialog id="login" aria-labelledby="login-title">
  <form id="login-form">
    <h2 id="login-title">Sign in to your world</h2>
    <label>E-mail <input name="email" type="text" autocomplete="username" required></label>
    <label>Password <input name="password" type="password" autocomplete="current-password" required></label>
    <label id="login-code" hidden>Code of the second factor
      <input name="mfa_code" type="text" autocomplete="one-time-code" maxlength="32"></label>
    <p id="login-problem" role="alert" hidden></p>
    <button type="submit">Sign in</button>
  </form>
</dialog>
<noscript>This page draws with JavaScript.</noscript>
</body>
</html>
`
