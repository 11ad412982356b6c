#include "checker/ingest/folder/folder_files.h"

#include <sys/stat.h>
#include <unistd.h>

#include <fstream>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

// A folder of files; results are shown without its path.
class FolderFilesTest : public testing::Test {
 protected:
  void SetUp() override {
    folder_ = absl::StrCat(
        testing::TempDir(), "/folder_files_",
        testing::UnitTest::GetInstance()->current_test_info()->name(), "_",
        ::getpid(), "/");
    Folder("");
  }

  void Folder(const std::string& name) const {
    ASSERT_EQ(::mkdir((folder_ + name).c_str(), 0700), 0);
  }

  void Write(const std::string& name, const std::string& text = "4") const {
    std::ofstream(folder_ + name, std::ios::binary) << text;
  }

  std::vector<std::string> Find() const {
    std::vector<std::string> names = FindFolderFiles(folder_);
    for (std::string& name : names) {
      name = absl::StrReplaceAll(name, {{folder_, ""}});
    }
    return names;
  }

  std::string folder_;
};

TEST_F(FolderFilesTest, FindsArticlesInAllFoldersSorted) {
  Folder("b");
  Folder("b/c");
  Folder("empty");
  for (const char* name : {"z.txt", "b/2.md", "b/c/1.JSONL", "a.html"}) {
    Write(name);
  }
  EXPECT_THAT(Find(), ElementsAre("a.html", "b/2.md", "b/c/1.JSONL", "z.txt"));
  EXPECT_EQ(FindFolderFiles(folder_.substr(0, folder_.size() - 1)),
            FindFolderFiles(folder_));
}

TEST_F(FolderFilesTest, LooksIntoWhatHasNoKnownExtension) {
  Write("saved", "<!doctype html><p>4");
  Write("wire.xml", "<newsMessage>");
  Write("note", "4 died.");
  Write("other.xml", "<a>");
  Write("logo.png", "\x89PNG");
  Write("Makefile", "all:");
  EXPECT_THAT(Find(), ElementsAre("saved", "wire.xml"));
}

TEST_F(FolderFilesTest, PassesOverWhatIsHiddenAndLinksToFolders) {
  Folder(".git");
  Write(".git/a.txt");
  Write(".a.txt");
  Folder("b");
  Write("b/a.txt");
  ASSERT_EQ(::symlink("..", (folder_ + "b/up").c_str()), 0);
  ASSERT_EQ(::symlink("a.txt", (folder_ + "b/link.txt").c_str()), 0);
  ASSERT_EQ(::symlink("none", (folder_ + "b/none.txt").c_str()), 0);
  ASSERT_EQ(::mkfifo((folder_ + "b/fifo.txt").c_str(), 0600), 0);
  EXPECT_THAT(Find(), ElementsAre("b/a.txt", "b/link.txt"));
}

TEST_F(FolderFilesTest, IgnoreFilesHoldForTheirFolder) {
  Write(".crosscheckignore",
        "# Not ours\n*.md\n!keep.md\nold/\n\nb/*.html\r\n/top.txt\n");
  Folder("old");
  Folder("b");
  Folder("c");
  Write("c/.crosscheckignore", "2.txt");
  for (const char* name :
       {"a.md", "keep.md", "top.txt", "old/a.txt", "b/a.html", "b/top.txt",
        "b/old.txt", "c/a.html", "c/b.md", "c/2.txt", "b/2.txt"}) {
    Write(name);
  }
  EXPECT_THAT(Find(), ElementsAre("b/2.txt", "b/old.txt", "b/top.txt",
                                  "c/a.html", "keep.md"));
}

TEST_F(FolderFilesTest, WhatCannotBeLookedIntoIsNamed) {
  EXPECT_THAT(FindFolderFiles(folder_ + "none"),
              ElementsAre(folder_ + "none/"));
  EXPECT_FALSE(IsFolder(folder_ + "none"));
  Folder("b");
  Folder("b/.crosscheckignore");
  Write("a.txt");
  EXPECT_TRUE(IsFolder(folder_ + "b"));
  EXPECT_FALSE(IsFolder(folder_ + "a.txt"));
  EXPECT_THAT(Find(), ElementsAre("a.txt", "b/.crosscheckignore"));
}

TEST_F(FolderFilesTest, DepthCostsNoStack) {
  std::string name;
  for (int i = 0; i < 300; ++i) {
    absl::StrAppend(&name, "d/");
    Folder(name);
  }
  Write(name + "a.txt");
  EXPECT_THAT(Find(), ElementsAre(name + "a.txt"));
}

TEST_F(FolderFilesTest, AnEmptyFolderHasNothing) {
  EXPECT_THAT(Find(), IsEmpty());
}

}  // namespace
}  // namespace crosscheck
