// SPDX-License-Identifier: GPL-3.0-or-later
#include "FaultRows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace breakwater;
using namespace breakwater::sim;
using namespace breakwater::integration;

namespace breakwater::faults {

namespace {

constexpr char lists[] = "*/tags/list";

/// A page of tags from `first` on, and where the next one is said to be.
Answer page(int first, int count, const std::string &link)
{
    Answer answer;
    answer.body = R"({"name":"team/app","tags":[)";
    for (int i = first; i < first + count; ++i)
        answer.body += (i == first ? "\"t" : ",\"t") + std::to_string(i) + '"';
    answer.body += "]}";
    answer.headers.add("Content-Type", "application/json");
    if (!link.empty())
        answer.headers.add("Link", '<' + link + ">; rel=\"next\"");
    return answer;
}

Fault pages(std::function<Answer(const WireRequest &)> answers)
{
    Fault fault;
    fault.answers = std::move(answers);
    return std::move(fault).matching("GET", lists);
}

/// Every page names the next one at this place.
Fault pagesAt(const std::string &link)
{
    return pages([link](const WireRequest &) { return page(0, 10, link); });
}

/// Pages without end, each with so many tags that were not on the ones before.
Fault endless(int count)
{
    return pages([count](const WireRequest &request) {
        const std::string last = queryValue(request.query, "last");
        const int first = last.empty() ? 0 : std::stoi(last);
        return page(first, count, "/v2/team/app/tags/list?last=" + std::to_string(first + std::max(count, 1)));
    });
}

/// What is known of the list is then an error, never a part of it as if it were all.
Row refused(const char *name, Fault fault, int least, int most)
{
    return {.name = name,
            .faults = {std::move(fault)},
            .ask = Ask::Tags,
            .status = 502,
            .upstream = {{"GET", "*", least, most}, {"", "*", 0, 0, Role::Foreign}},
            .store = Store::Same,
            .event = "upstream.failing",
            .check = [](Bench &bench) {
                QVERIFY(!QJsonDocument::fromJson(QByteArray::fromStdString(bench.answer.body))
                             .object()
                             .contains(QLatin1String("tags")));
                bench.sim->faults().clear();
                bench.server->clock().advance(std::chrono::minutes(16));
                const WireAnswer later = bench.server->get("/v2/p/team/app/tags/list");
                QCOMPARE(later.status, 200);
                QVERIFY(later.body.find("\"1.0.0\"") != std::string::npos);
            }};
}

/// What was cached is the copy to fall back on, and the answer says so.
void isWhatIsHere(Bench &bench)
{
    QVERIFY(bench.answer.headers.value("Warning").starts_with("299 - \""));
    const auto tags
        = QJsonDocument::fromJson(QByteArray::fromStdString(bench.answer.body))[QLatin1String("tags")].toArray();
    QCOMPARE(tags, QJsonArray {QStringLiteral("1.0.0")});
}

} // namespace

std::vector<Row> faultRows()
{
    Row http = refused("F-59 next page at http", Fault(), 1, 1);
    http.project.tls = true;
    http.faults.clear();
    http.arrange = [](Bench &bench) {
        bench.sim->faults().add(pagesAt(bench.sim->url(Role::Registry, false) + "/v2/team/app/tags/list?last=t9"));
    };
    Row elsewhere = refused("F-59 next page at another host", Fault(), 1, 1);
    elsewhere.faults.clear();
    elsewhere.arrange = [](Bench &bench) {
        bench.sim->faults().add(pagesAt(bench.sim->url(Role::Foreign) + "/v2/team/app/tags/list?last=t9"));
    };
    Row stale {.name = "F-59 loop, with a copy",
               .warm = true,
               .faults = {pagesAt("/v2/team/app/tags/list?last=t9")},
               .ask = Ask::Tags,
               .upstream = {{"GET", lists, 2, 2}},
               .check = isWhatIsHere};
    return {
        refused("F-59 page that names itself", pagesAt("/v2/team/app/tags/list?n=1000"), 1, 1),
        refused("F-59 loop", pagesAt("/v2/team/app/tags/list?last=t9"), 2, 2),
        refused("F-59 query dropped", pagesAt("/v2/team/app/tags/list"), 2, 2),
        http,
        elsewhere,
        refused("F-59 next page at a scheme that is none", pagesAt("file:///etc/passwd"), 1, 1),
        refused("F-59 empty pages without end", endless(0), 100, 2000),
        refused("F-59 10^7 tags", endless(100000), 5, 11),
        refused("F-59 second page breaks", pages([](const WireRequest &request) {
                    Answer answer = page(0, 10, "/v2/team/app/tags/list?last=t9");
                    if (queryValue(request.query, "last") == "t9")
                        answer.status = 500;
                    return answer;
                }),
                2, 3),
        stale,
    };
}

} // namespace breakwater::faults
