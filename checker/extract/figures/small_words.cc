#include "checker/extract/figures/small_words.h"

namespace crosscheck {

SmallWords::SmallWords(Vocabulary& v)
    : a(v.Add("a")),
      an(v.Add("an")),
      the(v.Add("the")),
      and_(v.Add("and")),
      or_(v.Add("or")),
      but(v.Add("but")),
      of(v.Add("of")),
      to(v.Add("to")),
      through(v.Add("through")),
      from(v.Add("from")),
      between(v.Add("between")),
      per(v.Add("per")),
      all(v.Add("all")),
      both(v.Add("both")),
      not_(v.Add("not")),
      one(v.Add("one")),
      than(v.Add("than")),
      its(v.Add("its")),
      his(v.Add("his")),
      her(v.Add("her")),
      their(v.Add("their")),
      our(v.Add("our")),
      my(v.Add("my")),
      s(v.Add("'s")),
      more(v.Add("more")),
      other(v.Add("other")),
      others(v.Add("others")),
      another(v.Add("another")),
      remaining(v.Add("remaining")),
      further(v.Add("further")),
      additional(v.Add("additional")),
      extra(v.Add("extra")),
      old(v.Add("old")),
      aged(v.Add("aged")),
      age(v.Add("age")),
      ages(v.Add("ages")),
      year(v.Add("year")),
      years(v.Add("years")),
      month(v.Add("month")),
      months(v.Add("months")),
      week(v.Add("week")),
      weeks(v.Add("weeks")),
      day(v.Add("day")),
      days(v.Add("days")),
      early(v.Add("early")),
      mid(v.Add("mid")),
      late(v.Add("late")),
      in(v.Add("in")),
      no(v.Add("no")),
      block(v.Add("block")),
      was(v.Add("was")),
      has(v.Add("has")),
      had(v.Add("had")),
      those(v.Add("those")),
      most(v.Add("most")),
      yo(v.Add("yo")),
      thing(v.Add("thing")),
      is(v.Add("is")),
      he(v.Add("he")),
      she(v.Add("she")),
      who(v.Add("who")),
      now(v.Add("now")),
      then(v.Add("then")),
      when(v.Add("when")),
      each(v.Add("each")),
      every(v.Add("every")),
      be(v.Add("be")),
      else_(v.Add("else")) {}

bool EndsClause(const TokenView& tokens, size_t at) {
  if (at >= tokens.size()) return true;
  const Token& token = tokens[at];
  return token.kind == TokenKind::kPunct && !token.is_punct('-') &&
         !token.is_punct('%') && !token.is_punct('$') && !token.is_punct('+') &&
         !token.is_punct('/') && !token.is_punct('d');
}

}  // namespace crosscheck
