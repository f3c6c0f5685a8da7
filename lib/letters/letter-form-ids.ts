/** Names of the forms that come with the extension, for whoever has no need of their texts. */
export const letterFormIds: readonly string[] = ['mau-04-tt01-2018', 'mau-04-tt03-2025', 'mau-02-tt01-2018', 'mau-03-tt01-2018'];
