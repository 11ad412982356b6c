#include "checker/testing/readme.h"

#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace crosscheck_testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

constexpr char kDocument[] = R"(# falling-toll

Asks about a toll that a later
report gives lower.

More words.

## Flagged

```review
2024-03-14 Harbour Post: Nine people died.
2024-03-15 Capital Daily: Seven people died.
```

```
No example.
```

## Not flagged
)";

TEST(ParseReadmeTest, JoinsTheFirstParagraphAsSummary) {
  const Readme readme = ParseReadme(kDocument);
  EXPECT_EQ(readme.title, "falling-toll");
  EXPECT_EQ(readme.summary,
            "Asks about a toll that a later report gives lower.");
  EXPECT_THAT(readme.sections, ElementsAre("Flagged", "Not flagged"));
}

TEST(ParseReadmeTest, KeepsBlocksThatNameWhatTheyShow) {
  const Readme readme = ParseReadme(kDocument);
  ASSERT_THAT(readme.examples, SizeIs(1));
  EXPECT_EQ(readme.examples[0].tag, "review");
  EXPECT_EQ(readme.examples[0].section, "Flagged");
  EXPECT_EQ(readme.examples[0].line, 11);
  EXPECT_EQ(readme.examples[0].text,
            "2024-03-14 Harbour Post: Nine people died.\n"
            "2024-03-15 Capital Daily: Seven people died.\n");
}

TEST(ParseReadmeTest, LeavesEmptyWhatIsNotThere) {
  const Readme readme = ParseReadme("Words.\n```conflict\nnever closed\n");
  EXPECT_EQ(readme.title, "");
  EXPECT_EQ(readme.summary, "");
  EXPECT_THAT(readme.examples, IsEmpty());
}

}  // namespace
}  // namespace crosscheck_testing
