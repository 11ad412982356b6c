// The names of a feed's elements, whatever prefixes it gives them.
#ifndef CHECKER_INGEST_FEED_FEED_NAMES_H_
#define CHECKER_INGEST_FEED_FEED_NAMES_H_

#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/ingest/xml/xml_tokenizer.h"

namespace crosscheck {

// Knows the prefixes that a feed's root declares, and those that everybody uses
// whether they are declared or not.
class FeedNames {
 public:
  // `root` is the first start tag of the feed.
  explicit FeedNames(const XmlToken& root);
  FeedNames() = default;

  // Returns `name` with the usual prefix of its vocabulary, which for Atom is
  // none: "a:entry" is "entry", "c:encoded" is "content:encoded".
  std::string Usual(absl::string_view name) const;

  // The prefix of Atom's elements with its colon, if it has one of its own.
  const std::string& atom() const { return atom_; }

 private:
  struct Prefix {
    std::string written;  // With its colon.
    absl::string_view usual;
  };

  std::vector<Prefix> prefixes_;
  std::string atom_;
};

// Whether the first start tag of a file is that of a feed.
bool IsFeedRoot(const XmlToken& root);

}  // namespace crosscheck

#endif  // CHECKER_INGEST_FEED_FEED_NAMES_H_
