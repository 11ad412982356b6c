// Writes a file as a C++ source that defines it as a string_view.
//
// usage: embed NAMESPACE::NAME IN OUT.cc   (a build tool; see BUILD.bazel)

#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>

int main(int argc, char** argv) {
  if (argc != 4) return 2;
  const std::string name = argv[1];
  std::ifstream in(argv[2], std::ios::binary);
  const std::string bytes((std::istreambuf_iterator<char>(in)),
                          std::istreambuf_iterator<char>());
  if (!in.good() && !in.eof()) return 1;
  std::ofstream out(argv[3]);
  out << "#include \"absl/strings/string_view.h\"\n"
      << "namespace crosscheck {\n"
      << "extern const absl::string_view " << name << ";\n"
      << "const unsigned char " << name << "Bytes[] = {";
  char number[8];
  for (size_t i = 0; i < bytes.size(); ++i) {
    std::snprintf(number, sizeof(number), "%s%u,", i % 20 == 0 ? "\n" : "",
                  static_cast<unsigned>(static_cast<unsigned char>(bytes[i])));
    out << number;
  }
  out << "0};\nconst absl::string_view " << name
      << "(reinterpret_cast<const char*>(" << name << "Bytes), " << bytes.size()
      << ");\n}  // namespace crosscheck\n";
  return out.good() ? 0 : 1;
}
