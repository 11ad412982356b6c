#include "checker/ingest/archive/zip_archive.h"

#include <zip.h>

#include <algorithm>
#include <utility>

#include "absl/cleanup/cleanup.h"
#include "absl/memory/memory.h"
#include "absl/status/status.h"
#include "absl/strings/str_cat.h"

namespace crosscheck {
namespace {

constexpr size_t kBlock = 64 << 10;
constexpr char kNotAnArchive[] = "not a zip archive, or one cut off";

absl::Status Damaged(zip_error_t* error) {
  return absl::InvalidArgumentError(
      absl::StrCat("damaged: ", zip_error_strerror(error)));
}

}  // namespace

ZipArchive::ZipArchive(std::string bytes, const Limits& limits)
    : bytes_(std::move(bytes)), limits_(limits) {}

ZipArchive::~ZipArchive() {
  if (archive_ != nullptr) zip_discard(archive_);
}

absl::StatusOr<std::unique_ptr<ZipArchive>> ZipArchive::Open(
    std::string bytes, const Limits& limits) {
  // The library takes nothing at all for an archive without members.
  if (bytes.empty()) return absl::InvalidArgumentError(kNotAnArchive);
  auto archive = absl::WrapUnique(new ZipArchive(std::move(bytes), limits));
  zip_error_t error;
  zip_error_init(&error);
  const auto free_error =
      absl::MakeCleanup([&error] { zip_error_fini(&error); });
  zip_source_t* const source =
      zip_source_buffer_create(archive->bytes_.data(), archive->bytes_.size(),
                               /*freep=*/0, &error);
  if (source == nullptr) return Damaged(&error);
  archive->archive_ = zip_open_from_source(source, ZIP_RDONLY, &error);
  if (archive->archive_ == nullptr) {
    zip_source_free(source);
    return zip_error_code_zip(&error) == ZIP_ER_NOZIP
               ? absl::InvalidArgumentError(kNotAnArchive)
               : Damaged(&error);
  }
  const zip_int64_t members = zip_get_num_entries(archive->archive_, 0);
  if (members > limits.archive_members) {
    return absl::ResourceExhaustedError(
        absl::StrCat(members, " members are more than the limit of ",
                     limits.archive_members));
  }
  for (zip_int64_t i = 0; i < members; ++i) {
    zip_stat_t stat;
    zip_stat_init(&stat);
    const auto index = static_cast<zip_uint64_t>(i);
    if (zip_stat_index(archive->archive_, index, ZIP_FL_ENC_RAW, &stat) != 0) {
      return Damaged(zip_get_error(archive->archive_));
    }
    archive->members_.push_back({stat.name == nullptr ? "" : stat.name,
                                 static_cast<int64_t>(stat.comp_size)});
  }
  return archive;
}

size_t ZipArchive::Find(absl::string_view name) const {
  const auto found = std::find_if(
      members_.begin(), members_.end(),
      [name](const Member& member) { return member.name == name; });
  return static_cast<size_t>(found - members_.begin());
}

absl::StatusOr<std::string> ZipArchive::Read(size_t member) {
  zip_file_t* const file =
      zip_fopen_index(archive_, static_cast<zip_uint64_t>(member), 0);
  if (file == nullptr) return Damaged(zip_get_error(archive_));
  const auto close = absl::MakeCleanup([file] { zip_fclose(file); });
  const int64_t packed = std::max<int64_t>(members_[member].packed_size, 1);
  std::string text;
  while (true) {
    // What the directory says of sizes need not be true.
    const size_t size = text.size();
    text.resize(size + kBlock);
    const zip_int64_t got = zip_fread(file, &text[size], kBlock);
    if (got < 0) return Damaged(zip_file_get_error(file));
    text.resize(size + static_cast<size_t>(got));
    if (got == 0) break;
    const auto unpacked = static_cast<int64_t>(text.size());
    if (unpacked_ + unpacked > limits_.archive_bytes) {
      return absl::ResourceExhaustedError(
          absl::StrCat("more than ", limits_.archive_bytes,
                       " bytes are in the archive up to here"));
    }
    if (unpacked > limits_.archive_ratio_from &&
        unpacked / packed > limits_.archive_ratio) {
      return absl::ResourceExhaustedError(
          absl::StrCat("a byte of it stands for more than ",
                       limits_.archive_ratio, ", as in no text"));
    }
  }
  unpacked_ += static_cast<int64_t>(text.size());
  return text;
}

std::string ZipArchive::Head(size_t member, size_t bytes) {
  zip_file_t* const file =
      zip_fopen_index(archive_, static_cast<zip_uint64_t>(member), 0);
  if (file == nullptr) return "";
  std::string head(bytes, '\0');
  const zip_int64_t got = zip_fread(file, &head[0], bytes);
  zip_fclose(file);
  head.resize(static_cast<size_t>(std::max<zip_int64_t>(got, 0)));
  return head;
}

}  // namespace crosscheck
