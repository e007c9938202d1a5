declare module 'virtual:brand.css';
declare module '*.ttf?inline' {
  const dataUrl: string;
  export default dataUrl;
}
