// Zip archives for tests.
#ifndef CHECKER_INGEST_ARCHIVE_ZIP_BYTES_H_
#define CHECKER_INGEST_ARCHIVE_ZIP_BYTES_H_

#include <string>
#include <utility>
#include <vector>

namespace crosscheck {

// Returns an archive of members of these names and texts, in their order.
std::string ZipBytes(
    const std::vector<std::pair<std::string, std::string>>& members);

}  // namespace crosscheck

#endif  // CHECKER_INGEST_ARCHIVE_ZIP_BYTES_H_
