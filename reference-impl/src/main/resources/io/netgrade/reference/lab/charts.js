const TCP = "#0b5cad", UDP = "#c2410c";

function chart(title, text, options, values) {
  const place = document.createElement("section");
  place.innerHTML = "<h2></h2><p></p>";
  place.querySelector("h2").textContent = title;
  place.querySelector("p").textContent = text;
  document.getElementById("charts").append(place);
  new uPlot({ width: 500, height: 300, legend: { live: false }, ...options }, values, place);
}

const number = new Intl.NumberFormat("en");
const label = (values) => values.map((value) => (value == null ? "" : number.format(value)));
const column = (rows, index) => rows.map((row) => row[index]);
const line = (name, color, dash) => ({ label: name, stroke: color, width: 2, dash, spanGaps: true, points: { show: true } });

// Sizes double from tick to tick, whatever lies between them.
const powers = (from, to) => {
  const all = [];
  for (let power = from; power <= to; power *= 4) all.push(power);
  return all;
};

const tens = [1, 10, 100, 1000, 10000, 100000, 1000000];

chart(
  "Round trip by size",
  "Microseconds from question to answer; both axes are logarithmic. Dashed: 99 of 100 were as fast.",
  {
    scales: { x: { time: false, distr: 3, log: 2 }, y: { distr: 3 } },
    axes: [
      { label: "bytes", splits: () => powers(16, 65536), values: (u, values) => label(values) },
      { label: "µs", size: 80, splits: (u, axis, low, high) => tens.filter((ten) => low <= ten && ten <= high), values: (u, values) => label(values) },
    ],
    series: [
      { label: "bytes" },
      line("TCP", TCP), line("TCP, 99 of 100", TCP, [4, 4]),
      line("UDP", UDP), line("UDP, 99 of 100", UDP, [4, 4]),
    ],
  },
  [0, 1, 2, 3, 4].map((index) => column(data.roundTrips, index)),
);

// Two bars beside each other for each name, from zero.
function bars(title, text, unit, names, tcp, udp) {
  const at = names.map((name, index) => index);
  const none = names.map(() => null);
  const interleave = (values, offset) => at.flatMap((index) => (offset ? [null, values[index], null] : [values[index], null, null]));
  const bar = (name, color) => ({ label: name, stroke: color, fill: color, paths: uPlot.paths.bars({ size: [0.9, 80] }), points: { show: false } });
  chart(title, text,
    {
      scales: { x: { time: false, range: [-0.7, names.length * 3 - 1.3] }, y: { range: (u, low, high) => [0, high * 1.1] } },
      axes: [
        { splits: () => at.map((index) => index * 3 + 0.5), values: () => names, grid: { show: false } },
        { label: unit, size: 80, values: (u, values) => label(values) },
      ],
      series: [{ label: "" }, bar("TCP", TCP), bar("UDP", UDP)],
    },
    [at.flatMap((index) => [index * 3, index * 3 + 1, index * 3 + 2]), interleave(tcp, 0), interleave(udp, 1)]);
}

bars("Throughput", "What arrived when one end sent as fast as it could, by the size of each write or datagram.", "MiB/s",
  column(data.throughputs, 0).map((size) => number.format(size) + " bytes"), column(data.throughputs, 1), column(data.throughputs, 2));

bars("A burst while nobody reads", number.format(data.burst[0]) + " messages of 1,024 bytes were sent before the first was read.", "messages that arrived",
  ["in the end"], [data.burst[1]], [data.burst[2]]);

const longest = Math.max(data.tcpOrder.length, data.udpOrder.length);
const dots = (name, color, size) => ({ label: name, stroke: color, paths: () => null, points: { show: true, size, fill: color } });
const places = [...Array(longest).keys()];
const ahead = (order) => places.map((place) => (place < order.length ? order[place] - place : null));
chart(
  "Order of arrival",
  "The first " + longest + " messages: how far each number is ahead of its place. Flat is order; up one is a loss, down one a message that came twice, a dot beside the line one that was overtaken.",
  {
    scales: { x: { time: false }, y: { range: (u, low, high) => [Math.min(low, 0) - 1, Math.max(high, 1) + 1] } },
    axes: [{ label: "arrival" }, { label: "number less place", size: 60, incrs: [1, 2, 5, 10, 20, 50, 100, 200] }],
    series: [{ label: "arrival" }, dots("TCP", TCP, 3), dots("UDP", UDP, 4)],
  },
  [places, ahead(data.tcpOrder), ahead(data.udpOrder)],
);

// For whoever looks whether all were drawn, without eyes.
document.body.dataset.loaded = performance.getEntriesByType("resource").length;
document.body.dataset.charts = document.querySelectorAll("#charts canvas").length;
