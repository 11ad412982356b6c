#include "checker/ingest/ninjs/json_grammar.h"

#include <algorithm>
#include <string>

#include "nlohmann/json.hpp"

namespace crosscheck {
namespace {

using Json = nlohmann::json;

// Lets everything pass but a mistake, of which it keeps the place.
class MistakeFinder {
 public:
  size_t at() const { return at_; }

  bool null() { return true; }
  bool boolean(bool /*value*/) { return true; }
  bool number_integer(Json::number_integer_t /*value*/) { return true; }
  bool number_unsigned(Json::number_unsigned_t /*value*/) { return true; }
  bool number_float(Json::number_float_t /*value*/,
                    const std::string& /*text*/) {
    return true;
  }
  bool string(const std::string& /*value*/) { return true; }
  bool binary(Json::binary_t& /*value*/) { return true; }
  bool key(const std::string& /*name*/) { return true; }
  bool start_object(size_t /*size*/) { return true; }
  bool start_array(size_t /*size*/) { return true; }
  bool end_object() { return true; }
  bool end_array() { return true; }

  bool parse_error(size_t position, const std::string& /*token*/,
                   const Json::exception& /*exception*/) {
    at_ = position == 0 ? 0 : position - 1;  // How many bytes were read.
    return false;
  }

 private:
  size_t at_ = 0;
};

}  // namespace

std::optional<size_t> FindJsonMistake(absl::string_view text) {
  // JSON has no place for one, and the parser takes it for the end of input.
  const size_t nul = text.find('\0');
  if (nul != absl::string_view::npos) return nul;
  MistakeFinder finder;
  if (Json::sax_parse(text.begin(), text.end(), &finder)) return std::nullopt;
  return std::min(finder.at(), text.size());
}

}  // namespace crosscheck
