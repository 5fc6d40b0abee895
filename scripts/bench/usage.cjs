// Writes down, as the process ends, what the operating system counted of it.
const { writeFileSync } = require('node:fs');
process.once('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeFileSync(process.env.BENCH_USAGE, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, peak: Math.round(maxRSS / 1024) }));
});
