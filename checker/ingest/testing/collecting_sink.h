// Keeps what a reader finds.
#ifndef CHECKER_INGEST_TESTING_COLLECTING_SINK_H_
#define CHECKER_INGEST_TESTING_COLLECTING_SINK_H_

#include <string>
#include <utility>
#include <vector>

#include "checker/claim/article.h"
#include "checker/ingest/problem.h"
#include "checker/ingest/reader.h"

namespace crosscheck {

class CollectingSink final : public ReadSink {
 public:
  void AddArticle(Article article) override {
    articles.push_back(std::move(article));
  }
  void AddProblem(Problem problem) override {
    problems.push_back(std::move(problem));
  }

  // One formatted line each.
  std::vector<std::string> Lines() const {
    std::vector<std::string> lines;
    for (const Problem& problem : problems) {
      lines.push_back(FormatProblem(problem));
    }
    return lines;
  }

  std::vector<Article> articles;
  std::vector<Problem> problems;
};

}  // namespace crosscheck

#endif  // CHECKER_INGEST_TESTING_COLLECTING_SINK_H_
