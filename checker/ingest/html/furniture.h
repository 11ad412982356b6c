// Which parts of a page are no part of its article: navigation, comments, other
// stories, boxes that sell something.
#ifndef CHECKER_INGEST_HTML_FURNITURE_H_
#define CHECKER_INGEST_HTML_FURNITURE_H_

#include <cstdint>
#include <vector>

#include "checker/ingest/html/line_facts.h"
#include "checker/ingest/html/page.h"

namespace crosscheck {

// How far a page is believed: the names of its parts, or its elements and what
// stands beside each other, or nothing.
enum class Belief { kNames, kElements, kNothing };

// Returns, by container, whether it is furniture or stands in such.
//
// Furniture is, as far as the page is believed,
//   what is named like it, and nav, aside, footer, form, dialog;
//   what is aria-hidden and holds little of the prose;
//   parts of one kind beside each other, each with a link and a few words: the
//     teasers of other stories; or each with what stands below comments, or
//     with a name and a date;
//   an <article> with a heading of its own beside the one that holds `title`;
//   a small box that asks for consent, for an address, or for money.
//
// `title` is the line of the article's title, or -1.  Linear.
std::vector<bool> FindFurniture(const HtmlPage& page,
                                const std::vector<HtmlLineFacts>& facts,
                                int64_t title, Belief belief);

}  // namespace crosscheck

#endif  // CHECKER_INGEST_HTML_FURNITURE_H_
