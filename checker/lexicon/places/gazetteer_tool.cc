// Writes the gazetteer as a C++ source.
//
// usage: gazetteer_tool OUT.cc CITIES.TSV ENGLISH_NAMES.TSV PACK.BINPB...
// (a build tool; see BUILD.bazel)

#include <cstdio>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

#include "absl/status/statusor.h"
#include "checker/lexicon/places/build_gazetteer.h"
#include "proto/lexicon.pb.h"

namespace {

std::string ReadFile(const char* path) {
  std::ifstream in(path, std::ios::binary);
  return std::string((std::istreambuf_iterator<char>(in)),
                     std::istreambuf_iterator<char>());
}

// A string literal: a tenth of the compiler's time for a list of numbers.
void WriteLiteral(const std::string& bytes, std::ostream& out) {
  char escaped[8];
  for (size_t i = 0; i < bytes.size(); ++i) {
    if (i % 64 == 0) out << (i == 0 ? "\"" : "\"\n\"");
    std::snprintf(escaped, sizeof(escaped), "\\%03o",
                  static_cast<unsigned>(static_cast<unsigned char>(bytes[i])));
    out << escaped;
  }
  out << "\"";
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 5) return 2;
  crosscheck::v1::LexiconPack pack;
  for (int i = 4; i < argc; ++i) {
    if (!pack.MergeFromString(ReadFile(argv[i]))) return 1;
  }
  const absl::StatusOr<std::string> bytes =
      crosscheck::BuildGazetteer(pack, ReadFile(argv[2]), ReadFile(argv[3]));
  if (!bytes.ok()) {
    std::cerr << "gazetteer: " << bytes.status().message() << "\n";
    return 1;
  }
  std::ofstream out(argv[1]);
  out << "#include \"absl/strings/string_view.h\"\n"
      << "namespace crosscheck {\n"
      << "extern const absl::string_view kGazetteerBytes;\n"
      << "alignas(8) static const char kBytes[] =\n";
  WriteLiteral(*bytes, out);
  out << ";\nconst absl::string_view kGazetteerBytes(kBytes, " << bytes->size()
      << ");\n}  // namespace crosscheck\n";
  out.flush();
  return out.good() ? 0 : 1;
}
