/** Put behind the address of the workspace by the side panel: this tab goes on with the letters begun there. */
export const HANDED = '#phieu';
