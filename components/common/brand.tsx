import { useSay } from './words';

/** Icon and name of the product; the icon is a file of the extension. */
export function Brand({ big }: { big?: boolean }) {
  const say = useSay();
  return (
    <div className={big === true ? 'brand big' : 'brand'}>
      <img src={big === true ? '/icon/96.png' : '/icon/48.png'} alt="" />
      <h1>{say('common.product')}</h1>
    </div>
  );
}
