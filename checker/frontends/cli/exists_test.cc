#include "checker/frontends/cli/exists.h"

#include <filesystem>
#include <fstream>
#include <string>

#include "gtest/gtest.h"

namespace crosscheck {
namespace {

TEST(ExistsTest, WhateverIsThere) {
  const std::string folder = testing::TempDir() + "/exists";
  std::filesystem::remove_all(folder);
  EXPECT_FALSE(Exists(folder));
  std::filesystem::create_directory(folder);
  EXPECT_TRUE(Exists(folder));
  EXPECT_FALSE(Exists(folder + "/a.txt"));
  std::ofstream(folder + "/a.txt") << "400 dead";
  EXPECT_TRUE(Exists(folder + "/a.txt"));
  std::filesystem::create_symlink("nothing", folder + "/link");
  EXPECT_TRUE(Exists(folder + "/link")) << "a link to nothing";
  EXPECT_FALSE(Exists(""));
}

}  // namespace
}  // namespace crosscheck
