#include "checker/report/json_text.h"

#include "checker/report/quoted_text.h"

namespace crosscheck {

std::string JsonText(const OrderedJson& value) {
  return EscapeInQuotes(value.dump(/*indent=*/-1, /*indent_char=*/' ',
                                   /*ensure_ascii=*/false,
                                   OrderedJson::error_handler_t::replace));
}

}  // namespace crosscheck
