#include "checker/ingest/nitf/nitf_story.h"

#include <cstdint>
#include <utility>
#include <vector>

#include "checker/ingest/wire/xml_names.h"

namespace crosscheck {
namespace {

// Where the text of an element belongs.
enum class Place : uint8_t {
  kNowhere,  // But its elements may have places.
  kLeftOut,  // With all that is in it.
  kTitle,
  kName,
  kDateline,
  kBody,
};

// What is not the story's own words: what editors are told, who made a picture,
// data of programs.
bool IsLeftOut(absl::string_view name) {
  for (const absl::string_view row :
       {"note", "media-metadata", "media-producer", "media-object",
        "custom-table", "nitf-table-metadata", "story.date", "abstract"}) {
    if (row == name) return true;
  }
  return false;
}

// `parent` is where the element around it belongs.
Place PlaceOf(absl::string_view name, Place parent) {
  if (parent == Place::kLeftOut || IsLeftOut(name)) return Place::kLeftOut;
  if (parent != Place::kNowhere) return parent;
  if (name == "hl1") return Place::kTitle;
  if (name == "title") return Place::kName;
  if (name == "dateline") return Place::kDateline;
  if (name == "hl2" || name == "body.content") return Place::kBody;
  return Place::kNowhere;
}

void SetOnce(std::string value, std::string& field) {
  if (field.empty()) field = std::move(value);
}

void SetOnce(const XmlToken& tag, absl::string_view attribute,
             WireItem::Date& date) {
  if (date.written.empty()) date = {XmlAttribute(tag, attribute), tag.begin};
}

void TakeMetadata(absl::string_view name, const XmlToken& tag,
                  NitfStory& story) {
  if (name == "docdata") {
    SetOnce(XmlAttribute(tag, "management-status"), story.status);
    const std::string other = XmlAttribute(tag, "management-idref-status");
    if (ParsePubStatus(other) == PubStatus::kCanceled) {
      SetOnce(XmlAttribute(tag, "management-doc-idref"), story.canceled);
    }
  } else if (name == "doc-id") {
    SetOnce(XmlAttribute(tag, "id-string"), story.id);
    SetOnce(XmlAttribute(tag, "regsrc"), story.registrar);
  } else if (name == "doc.copyright") {
    SetOnce(XmlAttribute(tag, "holder"), story.copyright);
  } else if (name == "date.issue") {
    SetOnce(tag, "norm", story.issued);
  } else if (name == "date.release") {
    SetOnce(tag, "norm", story.released);
  } else if (name == "pubdata") {
    SetOnce(XmlAttribute(tag, "name"), story.publication);
    SetOnce(tag, "date.publication", story.printed);
  } else if (name == "revision-history") {
    story.revised = {XmlAttribute(tag, "norm"), tag.begin};
  }
}

void TakeText(Place place, const XmlToken& token, NitfStory& story) {
  if (place == Place::kTitle) story.title.Text(token);
  if (place == Place::kName) story.name.Text(token);
  if (place == Place::kDateline) story.body.Dateline(token);
  if (place == Place::kBody) story.body.Text(token);
}

}  // namespace

bool ReadNitfStory(const XmlToken& start, XmlTokenizer& tokenizer,
                   NitfStory& story) {
  constexpr auto kNitf = StoryText::Language::kNitf;
  story.begin = start.begin;
  story.id = XmlAttribute(start, "uno");
  std::vector<Place> places = {Place::kNowhere};  // One for each open element.
  while (true) {
    const XmlToken token = tokenizer.Next();
    switch (token.kind) {
      case XmlToken::kStart: {
        const absl::string_view name = LocalName(token.name);
        places.push_back(PlaceOf(name, places.back()));
        if (places.back() == Place::kNowhere) TakeMetadata(name, token, story);
        if (places.back() == Place::kBody) story.body.Start(token, kNitf);
        break;
      }
      case XmlToken::kEnd:
        if (places.back() == Place::kBody) story.body.End(token, kNitf);
        places.pop_back();
        if (places.empty()) return true;
        break;
      case XmlToken::kText:
      case XmlToken::kCData:
        TakeText(places.back(), token, story);
        break;
      case XmlToken::kDone:
      case XmlToken::kError:
        return false;
    }
  }
}

}  // namespace crosscheck
