/**
 * Who reads the web for AI, by what they say they do with it. Names and uses are from the operators'
 * own pages, as https://github.com/ai-robots-txt/ai.robots.txt collects them; read in November 2026.
 * Ordinary search engines (Googlebot, Bingbot, Applebot) are not here: they answer to nothing but `*`.
 */
export const aiCrawlers = {
  /** Keep what they read, to make models of it. The two `-Extended` of search engines are no crawlers but the word for "not for training". */
  training: [
    'GPTBot', // OpenAI
    'ClaudeBot', // Anthropic
    'anthropic-ai', // Anthropic, former
    'Google-Extended',
    'Applebot-Extended',
    'meta-externalagent',
    'FacebookBot', // Meta
    'Amazonbot',
    'Bytespider', // ByteDance
    'TikTokSpider', // ByteDance
    'CCBot', // Common Crawl: a public corpus from which most models are made
    'cohere-training-data-crawler',
    'DeepSeekBot',
    'PanguBot', // Huawei
    'AI2Bot',
    'Ai2Bot-Dolma',
    'Diffbot',
    'omgili', // Webz.io
    'Webzio-Extended',
    'Timpibot',
    'ICC-Crawler', // NICT
  ],
  /** Find a page for somebody's question, and name it in the answer. */
  search: [
    'OAI-SearchBot', // OpenAI
    'ChatGPT-User', // OpenAI, when a person asks for a page
    'Claude-SearchBot', // Anthropic
    'Claude-User', // Anthropic, when a person asks for a page
    'PerplexityBot',
    'Perplexity-User', // when a person asks for a page
    'DuckAssistBot', // DuckDuckGo
    'MistralAI-User', // when a person asks for a page
    'meta-externalfetcher', // when a person asks for a page
    'meta-webindexer',
    'Amzn-SearchBot',
    'Amzn-User', // when a person asks for a page
    'YouBot',
  ],
} as const;
