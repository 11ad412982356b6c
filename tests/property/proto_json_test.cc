// Our JSON of messages is that of protobuf's own printer, byte for byte.

#include "checker/report/proto_json.h"

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <iterator>
#include <limits>
#include <memory>
#include <random>
#include <string>
#include <vector>

#include "checker/base/utf8_sequence.h"
#include "checker/report/quoted_text.h"
#include "google/protobuf/descriptor.h"
#include "google/protobuf/message.h"
#include "google/protobuf/util/json_util.h"
#include "gtest/gtest.h"
#include "proto/article.pb.h"
#include "proto/audit.pb.h"
#include "proto/change.pb.h"
#include "proto/claim.pb.h"
#include "proto/config.pb.h"
#include "proto/decisions.pb.h"
#include "proto/finding.pb.h"
#include "proto/lexicon.pb.h"
#include "proto/quantity.pb.h"
#include "proto/report.pb.h"
#include "proto/span.pb.h"
#include "proto/store.pb.h"
#include "proto/time.pb.h"

namespace crosscheck {
namespace {

using google::protobuf::Descriptor;
using google::protobuf::FieldDescriptor;
using google::protobuf::FileDescriptor;
using google::protobuf::Message;
using google::protobuf::MessageFactory;
using google::protobuf::Reflection;

// The reference: it goes through a type resolver and the wire format.
std::string ProtoJsonSlowly(const Message& message) {
  std::string json;
  const auto status =
      google::protobuf::util::MessageToJsonString(message, &json);
  EXPECT_TRUE(status.ok()) << status.ToString();
  return EscapeInQuotes(json);
}

// Each kind of message that is written, and more of them that are only read:
// they have field types that the others lack.
std::vector<const Descriptor*> AllTypes() {
  const FileDescriptor* const files[] = {
      v1::Article::descriptor()->file(),
      v1::AuditFact::descriptor()->file(),
      v1::Change::descriptor()->file(),
      v1::Claim::descriptor()->file(),
      v1::Config::descriptor()->file(),
      v1::Decision::descriptor()->file(),
      v1::Finding::descriptor()->file(),
      v1::Kind::descriptor()->file(),
      v1::Quantity::descriptor()->file(),
      v1::Report::descriptor()->file(),
      v1::Span::descriptor()->file(),
      v1::StoredArticle::descriptor()->file(),
      v1::Time::descriptor()->file(),
  };
  std::vector<const Descriptor*> types;
  for (const FileDescriptor* file : files) {
    for (int i = 0; i < file->message_type_count(); ++i) {
      types.push_back(file->message_type(i));
    }
  }
  for (size_t i = 0; i < types.size(); ++i) {
    for (int k = 0; k < types[i]->nested_type_count(); ++k) {
      types.push_back(types[i]->nested_type(k));
    }
  }
  return types;
}

// Fills messages with what is hard to write, and leaves some fields out.
// mt19937 and `%` only: the standard distributions vary between libraries.
class Filler {
 public:
  explicit Filler(uint32_t seed) : random_(seed) {}

  // Down to `depth` levels below it.
  // NOLINTNEXTLINE(misc-no-recursion)
  void Fill(Message& message, int depth) {
    const Descriptor& type = *message.GetDescriptor();
    for (int i = 0; i < type.field_count(); ++i) {
      const FieldDescriptor& field = *type.field(i);
      if (!field.is_repeated()) {
        if (Below(4) != 0) SetOrAdd(message, field, depth);
        continue;
      }
      for (uint32_t n = Below(3); n > 0; --n) SetOrAdd(message, field, depth);
    }
  }

 private:
  uint32_t Below(uint32_t n) { return static_cast<uint32_t>(random_()) % n; }

  uint64_t Bits() { return uint64_t{random_()} << 32 | random_(); }

  // Zero, small, the least, the greatest, or any.
  template <typename Int>
  Int Integer() {
    const Int choice[] = {0,
                          1,
                          static_cast<Int>(Below(1000)),
                          std::numeric_limits<Int>::min(),
                          std::numeric_limits<Int>::max(),
                          static_cast<Int>(Bits())};
    return choice[Below(std::size(choice))];
  }

  double AnyBits() {
    const uint64_t bits = Bits();
    double value = 0;
    std::memcpy(&value, &bits, sizeof value);
    return value;  // NaN and infinity among them.
  }

  double Double() {
    const double whole = Integer<int32_t>();
    const double choice[] = {
        0.0,
        -0.0,
        whole,
        whole / 10,
        whole / 3,
        whole * 1e6 + 0.25,
        std::pow(10, static_cast<int>(Below(40)) - 20),
        999999999999999.0,
        1e15,
        -1e15,
        123456789012345680.0,
        1e20,
        std::numeric_limits<double>::max(),
        std::numeric_limits<double>::min(),
        std::numeric_limits<double>::denorm_min(),
        std::numeric_limits<double>::infinity(),
        AnyBits(),
    };
    return choice[Below(std::size(choice))];
  }

  uint32_t CodePoint() {
    constexpr uint32_t kSpecial[] = {
        '"',     '\\',    '<',     '>',     '/',    '&',    '\'',
        0x7f,    0x85,    0xad,    0x61c,   0x200b, 0x200e, 0x2028,
        0x2029,  0x202e,  0x2066,  0x2069,  0xfeff, 0xfffd, 0xffff,
        0x1d173, 0x1f30a, 0xe0041, 0x10ffff};
    switch (Below(5)) {
      case 0:
        return kSpecial[Below(std::size(kSpecial))];
      case 1:
        return Below(0x20);
      case 2: {
        const uint32_t any = Below(0x110000);
        return any >= 0xd800 && any < 0xe000 ? 0x2019 : any;
      }
      default:
        return 0x20 + Below(0x5f);
    }
  }

  std::string Text() {
    std::string text;
    for (uint32_t n = Below(12); n > 0; --n) AppendUtf8(CodePoint(), text);
    return text;
  }

  std::string Bytes() {
    std::string bytes;
    for (uint32_t n = Below(9); n > 0; --n) {
      bytes.push_back(static_cast<char>(Below(256)));
    }
    return bytes;
  }

  // One of the enum's, or a number that it does not know.
  int EnumNumber(const FieldDescriptor& field) {
    if (Below(5) == 0) return Integer<int32_t>();
    const auto& type = *field.enum_type();
    const auto count = static_cast<uint32_t>(type.value_count());
    return type.value(static_cast<int>(Below(count)))->number();
  }

  // NOLINTNEXTLINE(misc-no-recursion)
  void SetOrAdd(Message& message, const FieldDescriptor& field, int depth) {
    const Reflection& to = *message.GetReflection();
    const auto put = [&](auto set, auto add, auto value) {
      if (field.is_repeated()) {
        (to.*add)(&message, &field, value);
      } else {
        (to.*set)(&message, &field, value);
      }
    };
    switch (field.cpp_type()) {
      case FieldDescriptor::CPPTYPE_INT32:
        put(&Reflection::SetInt32, &Reflection::AddInt32, Integer<int32_t>());
        return;
      case FieldDescriptor::CPPTYPE_UINT32:
        put(&Reflection::SetUInt32, &Reflection::AddUInt32,
            Integer<uint32_t>());
        return;
      case FieldDescriptor::CPPTYPE_INT64:
        put(&Reflection::SetInt64, &Reflection::AddInt64, Integer<int64_t>());
        return;
      case FieldDescriptor::CPPTYPE_UINT64:
        put(&Reflection::SetUInt64, &Reflection::AddUInt64,
            Integer<uint64_t>());
        return;
      case FieldDescriptor::CPPTYPE_DOUBLE:
        put(&Reflection::SetDouble, &Reflection::AddDouble, Double());
        return;
      case FieldDescriptor::CPPTYPE_BOOL:
        put(&Reflection::SetBool, &Reflection::AddBool, Below(2) == 1);
        return;
      case FieldDescriptor::CPPTYPE_ENUM:
        put(&Reflection::SetEnumValue, &Reflection::AddEnumValue,
            EnumNumber(field));
        return;
      case FieldDescriptor::CPPTYPE_STRING:
        put(&Reflection::SetString, &Reflection::AddString,
            field.type() == FieldDescriptor::TYPE_BYTES ? Bytes() : Text());
        return;
      case FieldDescriptor::CPPTYPE_MESSAGE: {
        // No map is written, and no type that has a JSON of its own.
        EXPECT_FALSE(field.is_map()) << field.full_name();
        EXPECT_EQ(field.message_type()->file()->package(), "crosscheck.v1");
        Message* const below = field.is_repeated()
                                   ? to.AddMessage(&message, &field)
                                   : to.MutableMessage(&message, &field);
        // Deeper down they are set, but empty.
        if (depth > 0) Fill(*below, depth - 1);
        return;
      }
      case FieldDescriptor::CPPTYPE_FLOAT:
        ADD_FAILURE() << field.full_name() << ": floats are not written";
    }
  }

  std::mt19937 random_;
};

TEST(ProtoJsonPropertyTest, IsThatOfProtobuf) {
  constexpr int kDepth = 5;
  constexpr uint32_t kSeeds = 200;
  MessageFactory& factory = *MessageFactory::generated_factory();
  for (const Descriptor* type : AllTypes()) {
    for (uint32_t seed = 0; seed < kSeeds; ++seed) {
      SCOPED_TRACE(testing::Message() << type->full_name() << ", " << seed);
      const std::unique_ptr<Message> message(factory.GetPrototype(type)->New());
      Filler(seed).Fill(*message, kDepth);
      ASSERT_EQ(ProtoJson(*message), ProtoJsonSlowly(*message));
    }
  }
}

TEST(ProtoJsonPropertyTest, EveryCodePointIsThatOfProtobuf) {
  v1::Note note;
  for (uint32_t c = 0; c < 0x110000; ++c) {
    if (c >= 0xd800 && c < 0xe000) continue;  // No characters.
    note.clear_message();
    AppendUtf8(c, *note.mutable_message());
    ASSERT_EQ(ProtoJson(note), ProtoJsonSlowly(note)) << std::hex << c;
  }
}

}  // namespace
}  // namespace crosscheck
