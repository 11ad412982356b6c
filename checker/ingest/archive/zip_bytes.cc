#include "checker/ingest/archive/zip_bytes.h"

#include <zip.h>

namespace crosscheck {

std::string ZipBytes(
    const std::vector<std::pair<std::string, std::string>>& members) {
  zip_source_t* const target =
      zip_source_buffer_create(nullptr, 0, /*freep=*/0, nullptr);
  zip_source_keep(target);
  zip_t* const archive = zip_open_from_source(target, ZIP_TRUNCATE, nullptr);
  for (const auto& [name, text] : members) {
    zip_source_t* const source =
        zip_source_buffer(archive, text.data(), text.size(), /*freep=*/0);
    zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8);
  }
  std::string bytes;
  if (zip_close(archive) == 0 && zip_source_open(target) == 0) {
    zip_stat_t stat;
    zip_source_stat(target, &stat);
    bytes.resize(stat.size);
    zip_source_read(target, &bytes[0], bytes.size());
    zip_source_close(target);
  }
  zip_source_free(target);
  return bytes;
}

}  // namespace crosscheck
