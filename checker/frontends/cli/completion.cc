#include "checker/frontends/cli/completion.h"

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/str_split.h"
#include "checker/base/spelling.h"
#include "checker/frontends/cli/flag_table.h"
#include "checker/report/formats.h"
#include "checker/report/report.h"

namespace crosscheck {
namespace {

std::string Verbs() {
  return absl::StrJoin(AllVerbs(), " ",
                       [](std::string* out, const VerbRow& row) {
                         absl::StrAppend(out, row.name);
                       });
}

// What can stand behind the verb first: "add", "list"; none for inputs.
std::vector<absl::string_view> Actions(const VerbRow& row) {
  const absl::string_view first =
      row.arguments.substr(0, row.arguments.find(' '));
  const bool is_list = first.find('|') != absl::string_view::npos;
  if (!is_list) return {};
  return absl::StrSplit(first, '|');
}

// Values that are no paths; empty where any word may stand.
std::string Values(const FlagRow& flag) {
  if (flag.name == "format") {
    return absl::StrJoin(AllFormats(), " ",
                         [](std::string* out, const Format& format) {
                           absl::StrAppend(out, format.name);
                         });
  }
  if (flag.name == "fail-on") return "conflict review superseded never";
  if (flag.name == "color") return "auto always never";
  if (flag.name == "kind") return "accepted false-alarm fixed-later";
  return "";
}

// The flags of a verb, each with "=" if it takes a value.
std::vector<std::string> FlagsOf(const VerbRow& verb) {
  std::vector<std::string> flags;
  for (const FlagRow& flag : AllFlags()) {
    if ((flag.verbs & BitOf(verb.verb)) == 0) continue;
    flags.push_back(
        absl::StrCat("--", flag.name, flag.value.empty() ? "" : "="));
  }
  return flags;
}

// `text` between single quotation marks of a shell.
std::string Quoted(absl::string_view text) {
  return absl::StrCat("'", absl::StrReplaceAll(text, {{"'", "'\\''"}}), "'");
}

// Words are cut at "=" as bash does: the value is a word behind "=".
void WriteBash(std::ostream& out) {
  out << "# bash completion for crosscheck; written by: crosscheck completion "
         "bash\n"
         "_crosscheck() {\n"
         "  local word=\"${COMP_WORDS[COMP_CWORD]}\" verb=\"\" flags=\"\" "
         "words=\"\" i\n"
         "  local before=\"${COMP_WORDS[COMP_CWORD-1]}\"\n"
         "  for ((i = 1; i < COMP_CWORD; ++i)); do\n"
         "    if [[ \"${COMP_WORDS[i]}\" != -* ]]; then\n"
         "      verb=\"${COMP_WORDS[i]}\"\n"
         "      break\n"
         "    fi\n"
         "  done\n"
         "  if [[ \"$word\" == \"=\" ]]; then\n"
         "    word=\"\"\n"
         "  elif [[ \"$before\" == \"=\" ]]; then\n"
         "    before=\"${COMP_WORDS[COMP_CWORD-2]}\"\n"
         "  fi\n"
         "  case \"$before\" in\n";
  for (const FlagRow& flag : AllFlags()) {
    const std::string values = Values(flag);
    if (values.empty()) continue;
    out << "    --" << flag.name << ") words=\"" << values << "\" ;;\n";
  }
  out << "  esac\n"
         "  if [[ -n \"$words\" ]]; then\n"
         "    COMPREPLY=($(compgen -W \"$words\" -- \"$word\"))\n"
         "    return\n"
         "  fi\n"
         "  case \"$verb\" in\n"
         "    \"\") words=\""
      << Verbs() << "\" ;;\n";
  for (const VerbRow& verb : AllVerbs()) {
    const std::string actions = absl::StrJoin(Actions(verb), " ");
    out << "    " << verb.name << ") flags=\""
        << absl::StrJoin(FlagsOf(verb), " ") << "\"";
    if (!actions.empty()) {
      out << "; if [[ \"$before\" == " << verb.name << " ]]; then words=\""
          << actions << "\"; fi";
    }
    out << " ;;\n";
  }
  out << "  esac\n"
         "  if [[ \"$word\" == -* ]]; then\n"
         "    COMPREPLY=($(compgen -W \"$flags\" -- \"$word\"))\n"
         "    if [[ \"${COMPREPLY[0]:-}\" == *= ]]; then compopt -o nospace; "
         "fi\n"
         "  elif [[ -n \"$words\" ]]; then\n"
         "    COMPREPLY=($(compgen -W \"$words\" -- \"$word\"))\n"
         "  else\n"
         "    COMPREPLY=($(compgen -f -- \"$word\"))\n"
         "  fi\n"
         "}\n"
         "complete -o filenames -F _crosscheck crosscheck\n";
}

// `text` in a specification of _arguments: brackets and colons end its parts.
std::string ZshText(absl::string_view text) {
  return absl::StrReplaceAll(
      text, {{"\\", "\\\\"}, {"[", "\\["}, {"]", "\\]"}, {":", "\\:"}});
}

void WriteZsh(std::ostream& out) {
  out << "#compdef crosscheck\n"
         "# zsh completion; written by: crosscheck completion zsh\n"
         "_crosscheck() {\n"
         "  local -a verbs\n"
         "  verbs=(\n";
  for (const VerbRow& verb : AllVerbs()) {
    out << "    " << Quoted(absl::StrCat(verb.name, ":", ZshText(verb.summary)))
        << '\n';
  }
  out << "  )\n"
         "  if ((CURRENT == 2)); then\n"
         "    _describe verb verbs\n"
         "    return\n"
         "  fi\n"
         "  case \"$words[2]\" in\n";
  for (const VerbRow& verb : AllVerbs()) {
    out << "    " << verb.name << ") _arguments \\\n";
    for (const FlagRow& flag : AllFlags()) {
      if ((flag.verbs & BitOf(verb.verb)) == 0) continue;
      std::string spec =
          absl::StrCat("*--", flag.name, flag.value.empty() ? "" : "=", "[",
                       ZshText(flag.help), "]");
      if (!flag.value.empty()) {
        const std::string values = Values(flag);
        absl::StrAppend(
            &spec, ":", ZshText(flag.value), ":",
            values.empty() ? "_files" : absl::StrCat("(", values, ")"));
      }
      out << "      " << Quoted(spec) << " \\\n";
    }
    out << "      '*:input:_files' ;;\n";
  }
  out << "  esac\n"
         "}\n"
         "_crosscheck \"$@\"\n";
}

void WriteFish(std::ostream& out) {
  out << "# fish completion; written by: crosscheck completion fish\n";
  for (const VerbRow& verb : AllVerbs()) {
    out << "complete -c crosscheck -n __fish_use_subcommand -f -a " << verb.name
        << " -d " << Quoted(verb.summary) << '\n';
  }
  for (const VerbRow& verb : AllVerbs()) {
    const std::string condition =
        absl::StrCat("complete -c crosscheck -n '__fish_seen_subcommand_from ",
                     verb.name, "'");
    for (const absl::string_view action : Actions(verb)) {
      out << condition << " -a " << action << '\n';
    }
    for (const FlagRow& flag : AllFlags()) {
      if ((flag.verbs & BitOf(verb.verb)) == 0) continue;
      const std::string values = Values(flag);
      out << condition << " -l " << flag.name;
      if (!flag.value.empty()) out << " -r";
      if (!values.empty()) out << " -f -a " << Quoted(values);
      out << " -d " << Quoted(flag.help) << '\n';
    }
  }
}

}  // namespace

absl::Status WriteCompletion(absl::string_view shell, std::ostream& out) {
  static constexpr struct {
    absl::string_view name;
    void (*write)(std::ostream& out);
  } kShells[] = {{"bash", WriteBash}, {"zsh", WriteZsh}, {"fish", WriteFish}};
  std::vector<absl::string_view> names;
  for (const auto& [name, write] : kShells) {
    names.push_back(name);
    if (name != shell) continue;
    write(out);
    return absl::OkStatus();
  }
  return absl::InvalidArgumentError(
      absl::StrCat("completion is there for ", absl::StrJoin(names, ", "),
                   ", and not for \"", shell, "\"", DidYouMean(shell, names)));
}

}  // namespace crosscheck
