/** The indicators that the examples of the language speak of. */
export const INDICATORS = `
indicators:
  fdi:
    name: Vốn FDI thu hút
    unit: triệu USD
    kind: flow
    components: [fdi-new, fdi-increase]
    may-include: [fdi-shares]
  fdi-new: {name: Cấp mới, unit: triệu USD, kind: flow}
  fdi-increase: {name: Điều chỉnh tăng vốn, unit: triệu USD, kind: flow}
  fdi-shares: {name: Góp vốn mua cổ phần, unit: triệu USD, kind: flow}
  manufacturing-share: {name: Tỷ trọng CNCBCT, unit: "%", kind: ratio}
  pci-rank: {name: PCI, unit: hạng, kind: rank}
  groundbreakings: {name: Khởi công, unit: dự án, kind: flow}
`;
