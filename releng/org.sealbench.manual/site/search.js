// SPDX-License-Identifier: EPL-2.0
// Finds sections that hold all words; the index is a script, so that it works on files without a server.
const field = document.getElementById("search");
const found = document.getElementById("found");
field.addEventListener("input", () => {
  const words = field.value.toLowerCase().split(/\s+/).filter(word => word.length > 1);
  found.replaceChildren();
  if (words.length === 0) {
    return;
  }
  for (const [page, anchor, title, text] of SECTIONS) {
    const all = (title + " " + text).toLowerCase();
    if (words.every(word => all.includes(word))) {
      const link = document.createElement("a");
      link.href = field.dataset.root + page + (anchor ? "#" + anchor : "");
      link.textContent = title;
      const line = document.createElement("li");
      line.append(link);
      found.append(line);
    }
  }
});
