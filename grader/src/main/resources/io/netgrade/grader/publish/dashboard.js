"use strict";
(() => {
  const table = document.getElementById("students");
  const body = table.tBodies[0];
  const status = document.getElementById("status");
  const search = document.getElementById("search");
  const state = document.getElementById("state");
  const rows = Array.from(body.rows);

  const value = (row, column) => {
    const cell = row.cells[column];
    return cell.dataset.n === undefined ? cell.textContent.trim() : Number(cell.dataset.n);
  };

  const compare = (a, b) =>
    typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b), undefined, {numeric: true});

  const sort = (heading, column) => {
    const down = heading.getAttribute("aria-sort") !== "descending" && heading.dataset.first === "down";
    const descending = heading.getAttribute("aria-sort") === "ascending" || (heading.getAttribute("aria-sort") === "none" && down);
    for (const other of table.tHead.rows[0].cells) {
      other.setAttribute("aria-sort", "none");
    }
    heading.setAttribute("aria-sort", descending ? "descending" : "ascending");
    const sorted = rows.slice().sort((a, b) => compare(value(a, column), value(b, column)) * (descending ? -1 : 1));
    body.append(...sorted);
    status.textContent = "Sorted by " + heading.textContent.trim() + (descending ? ", highest first." : ", lowest first.");
  };

  Array.from(table.tHead.rows[0].cells).forEach((heading, column) => {
    heading.querySelector("button").addEventListener("click", () => sort(heading, column));
  });

  const filter = () => {
    const words = search.value.trim().toLocaleLowerCase();
    let shown = 0;
    for (const row of rows) {
      const fits = (state.value === "" || row.dataset.state === state.value)
        && (words === "" || row.cells[0].textContent.toLocaleLowerCase().includes(words));
      row.hidden = !fits;
      shown += fits ? 1 : 0;
    }
    status.textContent = shown + " of " + rows.length + " students are shown.";
  };
  search.addEventListener("input", filter);
  state.addEventListener("change", filter);

  const wanted = document.getElementById("wanted");
  const requirements = Array.from(document.getElementById("requirements").tBodies[0].rows);
  wanted.addEventListener("input", () => {
    const words = wanted.value.trim().toLocaleLowerCase();
    for (const row of requirements) {
      row.hidden = words !== "" && !row.cells[0].textContent.toLocaleLowerCase().includes(words);
    }
  });

  const bins = Array.from(document.getElementById("distribution").tBodies[0].rows);
  const style = getComputedStyle(document.documentElement);
  const draw = () => new Chart(document.getElementById("chart"), {
    type: "bar",
    data: {
      labels: bins.map(row => row.cells[0].textContent),
      datasets: [{
        label: "students",
        data: bins.map(row => Number(row.cells[1].textContent)),
        backgroundColor: "rgba(" + style.getPropertyValue("--hue") + ", .6)"
      }]
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      color: style.getPropertyValue("--text"),
      plugins: {legend: {display: false}},
      scales: {
        x: {ticks: {color: style.getPropertyValue("--text")}, grid: {display: false}},
        y: {beginAtZero: true, ticks: {precision: 0, color: style.getPropertyValue("--text")}, grid: {color: "#8884"}, title: {display: true, text: "students", color: style.getPropertyValue("--text")}}
      }
    }
  });
  let chart = draw();
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
    chart.destroy();
    chart = draw();
  });
})();
