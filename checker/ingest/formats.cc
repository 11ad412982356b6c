#include "checker/ingest/formats.h"

#include <algorithm>
#include <cstddef>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_join.h"
#include "checker/ingest/archive/zip_reader.h"
#include "checker/ingest/feed/feed_reader.h"
#include "checker/ingest/html/html_reader.h"
#include "checker/ingest/jsonl/jsonl_reader.h"
#include "checker/ingest/markdown/markdown_reader.h"
#include "checker/ingest/newsml/newsml_reader.h"
#include "checker/ingest/ninjs/ninjs_reader.h"
#include "checker/ingest/nitf/nitf_reader.h"
#include "checker/ingest/office/office_reader.h"
#include "checker/ingest/txt/txt_reader.h"
#include "checker/ingest/warc/warc_reader.h"

namespace crosscheck {
namespace {

// A new format: its folder, and a row here.
constexpr InputFormat kFormats[] = {
    {".txt", ReadTxt, nullptr},
    {".jsonl", ReadJsonl, nullptr},
    {".html", ReadHtml, LooksLikeHtml},
    {".htm", ReadHtml, nullptr},
    {".xhtml", ReadHtml, nullptr},
    {".md", ReadMarkdown, nullptr},
    {".rss", ReadFeed, LooksLikeFeed},
    {".atom", ReadFeed, nullptr},
    {".json", ReadNinjs, LooksLikeNinjs},
    {".nitf", ReadNitf, LooksLikeNitf},
    {".newsml", ReadNewsMl, LooksLikeNewsMl},
    {".docx", ReadOffice, nullptr},
    {".odt", ReadOffice, nullptr},
    {".zip", ReadZip, LooksLikeZip},
    {".warc", ReadWarc, LooksLikeWarc},
    {".gz", ReadWarc, LooksLikeGzip},
};

// What follows the last dot of the file's name, with it; empty if there is none
// or the name begins with it.
absl::string_view LastPart(absl::string_view path) {
  const absl::string_view name = path.substr(path.rfind('/') + 1);
  const size_t dot = name.rfind('.');
  if (dot == absl::string_view::npos || dot == 0) return "";
  return name.substr(dot);
}

// Whether this may be an extension, of whatever format.
bool IsExtension(absl::string_view extension) {
  constexpr size_t kMaxExtension = 6;
  if (extension.empty()) return false;
  const auto is_digit = [](unsigned char c) { return absl::ascii_isdigit(c); };
  const auto is_alnum = [](unsigned char c) { return absl::ascii_isalnum(c); };
  const absl::string_view letters = extension.substr(1);
  return extension.size() <= kMaxExtension &&
         std::all_of(letters.begin(), letters.end(), is_alnum) &&
         !std::all_of(letters.begin(), letters.end(), is_digit);
}

const InputFormat* FindFormat(absl::string_view extension) {
  for (const InputFormat& format : kFormats) {
    if (absl::EqualsIgnoreCase(extension, format.extension)) return &format;
  }
  return nullptr;
}

}  // namespace

absl::Span<const InputFormat> InputFormats() { return kFormats; }

const InputFormat* FormatOf(absl::string_view path, absl::string_view head) {
  const InputFormat* const by_name = FormatOf(path);
  if (by_name != nullptr && by_name != kFormats) return by_name;
  for (const InputFormat& format : kFormats) {
    if (format.recognizes != nullptr && format.recognizes(head)) return &format;
  }
  return by_name;
}

const InputFormat* FormatOf(absl::string_view path) {
  const absl::string_view extension = LastPart(path);
  if (const InputFormat* format = FindFormat(extension)) return format;
  return IsExtension(extension) ? nullptr : kFormats;
}

bool HasExtension(absl::string_view path) {
  return FindFormat(LastPart(path)) != nullptr;
}

Reader FindReader(absl::string_view path, absl::string_view head) {
  const InputFormat* const format = FormatOf(path, head);
  return format == nullptr ? nullptr : format->reader;
}

std::string KnownExtensions() {
  return absl::StrJoin(
      kFormats, ", ", [](std::string* out, const InputFormat& format) {
        out->append(format.extension.data(), format.extension.size());
      });
}

}  // namespace crosscheck
