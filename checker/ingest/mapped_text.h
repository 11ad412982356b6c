// Text put together from pieces of a file, each byte with its way back.
#ifndef CHECKER_INGEST_MAPPED_TEXT_H_
#define CHECKER_INGEST_MAPPED_TEXT_H_

#include <cstddef>
#include <cstdint>
#include <string>

#include "absl/strings/string_view.h"
#include "checker/base/offset_map.h"
#include "checker/claim/article.h"
#include "checker/ingest/source_file.h"

namespace crosscheck {

// A text that stands in a file: the file's own, or one that was written within
// it in another way (a JSON string, the content of an XML element).
struct SourceText {
  SourceFile* file = nullptr;
  absl::string_view text;

  // From bytes of `text` to bytes of file->text(); null if they are the same.
  const OffsetMap* to_file_text = nullptr;

  // Where text[at] is in file->text().
  size_t InFile(size_t at) const {
    return to_file_text == nullptr ? at
                                   : static_cast<size_t>(to_file_text->ToSource(
                                         static_cast<int64_t>(at)));
  }
};

// Builds a TextField.  Pieces come in the order of the file.
class MappedText {
 public:
  explicit MappedText(const SourceText& source) : source_(source) {}

  // Appends source.text[begin, end) as it stands.
  void Copy(size_t begin, size_t end);

  // Appends `text`, one code point, for which source.text[begin, end) stands.
  void Append(absl::string_view text, size_t begin, size_t end);

  // Appends white space for which nothing stands in the source.
  void Layout(absl::string_view white_space);

  const std::string& text() const { return field_.text; }
  bool empty() const { return field_.text.empty(); }

  // To be called last.
  TextField Finish();

 private:
  // Appends what maps to the source by one shift.
  void AppendEven(absl::string_view text, size_t begin, size_t end);

  const SourceText& source_;
  TextField field_;
  int64_t next_ = 0;        // Of the file, where text() goes on by its map.
  bool laid_out_ = false;   // Since the last piece.
  bool need_place_ = true;  // For the next piece.
};

}  // namespace crosscheck

#endif  // CHECKER_INGEST_MAPPED_TEXT_H_
