// SPDX-License-Identifier: GPL-3.0-or-later
#include "EngineFixture.h"

using namespace std::chrono_literals;

namespace breakwater::cache {

/// How tags and manifests are answered: cold, fresh, due, moved, gone, and with an upstream that fails.
class TestTags : public QObject
{
    Q_OBJECT

private:
    /// "latest" is stored and fresh.
    static void store(EngineFixture &f, const std::string &bytes)
    {
        const auto answer = f.manifest("latest");
        ASKED(1);
        f.transport.answer(0, 200, bytes, f.manifestFields(bytes));
        ANSWERED_OK(answer);
        QTRY_VERIFY(f.hit("latest").has_value());
        f.transport.asked.clear();
    }

private Q_SLOTS:
    void head_ofUnseenTag_costsTheUpstreamAHeadOnly()
    {
        EngineFixture f;
        const auto answer = f.manifest("latest", false);
        ASKED(1);
        QCOMPARE(f.transport.asked[0].line(), "HEAD /v2/lib/app/manifests/latest");
        const std::string bytes = f.manifestBytes();
        f.transport.answer(0, 200, {}, f.manifestFields(bytes));
        ANSWERED_OK(answer);
        QCOMPARE((*answer)->value().digest, Hasher::hash(bytes));
        QCOMPARE((*answer)->value().sizeBytes, bytes.size());
        QVERIFY(!f.hit("latest"));
        QCOMPARE(f.transport.asked.size(), 1U);
    }

    void get_ofUnseenTag_storesListsAndHits()
    {
        EngineFixture f;
        const std::string bytes = f.manifestBytes();
        store(f, bytes);
        const auto hit = f.hit("latest");
        QCOMPARE(*hit->bytes, bytes);
        QCOMPARE(hit->mediaType, mediatype::ociManifest);
        QVERIFY(f.ledger.content.contains({1, Hasher::hash(bytes)}));
        QVERIFY(f.ledger.tags.contains("1/lib/app:latest"));
        QVERIFY(f.hit(Hasher::hash(bytes).toString()));
        QVERIFY2(!f.hit(Hasher::hash(bytes).toString(), 2), "a digest of one project is nothing to another");
    }

    void spent_isBookedOnce_underTheTagOfTheRequest()
    {
        EngineFixture f;
        const std::string bytes = f.manifestBytes();
        const Digest digest = Hasher::hash(bytes);
        const auto head = f.manifest("latest", false);
        ASKED(1);
        f.transport.answer(0, 200, {}, f.manifestFields(bytes));
        ANSWERED_OK(head);
        QVERIFY(f.ledger.spent.empty());
        const auto first = f.manifest(digest.toString());
        const auto joined = f.manifest(digest.toString());
        ASKED(2);
        f.transport.answer(1, 200, bytes, f.manifestFields(bytes));
        ANSWERED_OK(first);
        ANSWERED_OK(joined);
        QCOMPARE(f.ledger.spent, (std::map<std::string, int> {{"1 1/lib/app:latest", 1}}));
        // By a digest that no tag is known to stand for.
        const std::string other = f.manifestBytes("other");
        const auto untagged = f.manifest(Hasher::hash(other).toString());
        ASKED(3);
        f.transport.answer(2, 200, other, f.manifestFields(other));
        ANSWERED_OK(untagged);
        QCOMPARE(f.ledger.spent, (std::map<std::string, int> {{"1 1/lib/app:", 1}, {"1 1/lib/app:latest", 1}}));
    }

    void missReason_isLookedUpOnceForAllWhoShareAnAnswer()
    {
        EngineFixture f;
        std::vector<EngineFixture::Slot<ManifestAnswer>> answers;
        for (int i = 0; i < 5; ++i)
            answers.push_back(f.manifest("latest"));
        ASKED(1);
        const std::string bytes = f.manifestBytes();
        f.transport.answer(0, 200, bytes, f.manifestFields(bytes));
        for (const auto &answer : answers) {
            ANSWERED_OK(answer);
            QVERIFY((*answer)->value().missReason.has_value());
            QVERIFY((*answer)->value().missReason->cause == MissReason::Cause::NeverSeen);
        }
        QCOMPARE(f.ledger.departuresAsked, 1);
    }

    void get_byManyAtOnce_asksOnce()
    {
        EngineFixture f;
        std::vector<EngineFixture::Slot<ManifestAnswer>> answers;
        for (int i = 0; i < 50; ++i)
            answers.push_back(f.manifest("latest"));
        ASKED(1);
        const std::string bytes = f.manifestBytes();
        f.transport.answer(0, 200, bytes, f.manifestFields(bytes));
        int misses = 0;
        for (const auto &answer : answers) {
            ANSWERED_OK(answer);
            misses += (*answer)->value().outcome == Outcome::Miss ? 1 : 0;
        }
        QCOMPARE(misses, 1);
        QCOMPARE(f.transport.asked.size(), 1U);
    }

    void get_ofMissingTag_isRememberedForAWhile()
    {
        EngineFixture f;
        const auto first = f.manifest("nope");
        ASKED(1);
        f.transport.answer(0, 404, {});
        ANSWERED_ERROR(first, ErrorCode::ManifestUnknown);
        const auto second = f.manifest("nope");
        ANSWERED_ERROR(second, ErrorCode::ManifestUnknown);
        QCOMPARE(f.transport.asked.size(), 1U);
        f.clock.advance(NegativeCache::lifetime + 1s);
        const auto third = f.manifest("nope");
        ASKED(2);
        f.setProjects({1, 2}); // clears what was remembered
        f.transport.answer(1, 404, {});
        ANSWERED(third);
    }

    void digest_missingInOneRepository_saysNothingOfAnother()
    {
        EngineFixture f;
        const std::string bytes = f.manifestBytes();
        const std::string digest = Hasher::hash(bytes).toString();
        const auto wrong = f.manifest(digest, true, 1, "lib/other");
        const auto right = f.manifest(digest, true, 1, "lib/app");
        ASKED(2);
        f.transport.answer(0, 404, {});
        f.transport.answer(1, 200, bytes, f.manifestFields(bytes));
        ANSWERED_ERROR(wrong, ErrorCode::ManifestUnknown);
        ANSWERED_OK(right);
    }

    void due_unchanged_isRevalidatedByOneHead()
    {
        EngineFixture f;
        const std::string bytes = f.manifestBytes();
        store(f, bytes);
        f.clock.advance(FreshnessPolicy::movingTags + 1s);
        QVERIFY(!f.hit("latest"));
        const auto one = f.manifest("latest");
        const auto two = f.manifest("latest", false);
        ASKED(1);
        QCOMPARE(f.transport.asked[0].request.method, "HEAD");
        f.transport.answer(0, 200, {}, f.manifestFields(bytes));
        ANSWERED_OK(one);
        ANSWERED_OK(two);
        QCOMPARE((*one)->value().outcome, Outcome::Revalidated);
        QVERIFY(f.hit("latest"));
    }

    void due_moved_bringsTheNewManifestByDigest()
    {
        EngineFixture f;
        store(f, f.manifestBytes());
        f.clock.advance(FreshnessPolicy::movingTags + 1s);
        const std::string next = f.manifestBytes("next");
        const auto answer = f.manifest("latest");
        ASKED(1);
        f.transport.answer(0, 200, {}, f.manifestFields(next));
        ASKED(2);
        QCOMPARE(f.transport.asked[1].line(), "GET /v2/lib/app/manifests/" + Hasher::hash(next).toString());
        f.transport.answer(1, 200, next, f.manifestFields(next));
        ANSWERED_OK(answer);
        QCOMPARE(*(*answer)->value().bytes, next);
        QTRY_VERIFY(f.hit("latest"));
        QCOMPARE(f.hit("latest")->digest, Hasher::hash(next));
    }

    void due_movedAndOnlyHeadsAsked_costsAHeadOnly()
    {
        EngineFixture f;
        const auto first = f.manifest("latest", false);
        ASKED(1);
        f.transport.answer(0, 200, {}, f.manifestFields(f.manifestBytes()));
        ANSWERED_OK(first);
        f.clock.advance(FreshnessPolicy::movingTags + 1s);
        const auto second = f.manifest("latest", false);
        ASKED(2);
        const std::string next = f.manifestBytes("next");
        f.transport.answer(1, 200, {}, f.manifestFields(next));
        ANSWERED_OK(second);
        QCOMPARE((*second)->value().digest, Hasher::hash(next));
        QCOMPARE(f.transport.count("GET"), 0U);
    }

    void due_gone_isServedAsStaleEachTimeAndAskedTwiceAMinute()
    {
        EngineFixture f;
        const std::string bytes = f.manifestBytes();
        store(f, bytes);
        f.clock.advance(FreshnessPolicy::movingTags + 1s);
        const auto answer = f.manifest("latest");
        ASKED(1);
        f.transport.answer(0, 404, {});
        ANSWERED_OK(answer);
        QCOMPARE((*answer)->value().outcome, Outcome::Stale);
        QCOMPARE((*answer)->value().staleReason->code, ErrorCode::ManifestUnknown);
        QVERIFY(f.ledger.tags.at("1/lib/app:latest").isGone());
        const WallTime lastTrue = f.ledger.tags.at("1/lib/app:latest").checkedAt;
        QCOMPARE(lastTrue, f.clock.now() - FreshnessPolicy::movingTags - 1s); // and not when it was found to be gone
        QCOMPARE(f.events, QStringList {QStringLiteral("tag.goneUpstream")});
        for (int i = 0; i < 3; ++i) {
            QVERIFY2(!f.hit("latest"), "a plain hit would hide that it is gone");
            const auto again = f.manifest("latest");
            ANSWERED_OK(again);
            QCOMPARE((*again)->value().outcome, Outcome::Stale);
            QCOMPARE((*again)->value().checkedAt, lastTrue);
        }
        QCOMPARE(f.transport.asked.size(), 1U);
        f.clock.advance(NegativeCache::lifetime + 1s);
        const auto back = f.manifest("latest");
        ASKED(2);
        f.transport.answer(1, 200, {}, f.manifestFields(bytes));
        ANSWERED_OK(back);
        QCOMPARE((*back)->value().outcome, Outcome::Revalidated);
        QVERIFY(f.hit("latest"));
        QVERIFY(!f.ledger.tags.at("1/lib/app:latest").isGone());
    }

    void due_upstreamFails_staleBeatsTheErrorAndTheBreakerOpens()
    {
        EngineFixture f;
        store(f, f.manifestBytes());
        f.clock.advance(FreshnessPolicy::movingTags + 1s);
        for (std::size_t i = 0; i < 4; ++i) {
            const auto answer = f.manifest("latest");
            if (i < 2) {
                ASKED(i + 1);
                f.transport.fail(i, Error(ErrorCode::UpstreamConnect, QStringLiteral("refused")));
            }
            ANSWERED_OK(answer);
            QCOMPARE((*answer)->value().outcome, Outcome::Stale);
            QCOMPARE((*answer)->value().staleReason->code, ErrorCode::UpstreamConnect);
        }
        QCOMPARE(f.transport.asked.size(), 2U);
        QCOMPARE(f.events, QStringList {QStringLiteral("upstream.failing")});
    }

    void due_inTheWindow_isServedEvenWhereErrorsAreNotCovered()
    {
        EngineFixture f;
        store(f, f.manifestBytes());
        Project project = *f.project(1);
        project.stale.whileRevalidate = 1h;
        project.stale.onError = false;
        f.engine->setProjects({project});
        f.clock.advance(11min);
        for (std::size_t i = 0; i < 2; ++i) { // asked behind what is served, until the breaker opens
            const auto answer = f.manifest("latest");
            ANSWERED_OK(answer);
            QVERIFY((*answer)->value().rechecking);
            ASKED(i + 1);
            f.transport.fail(i, Error(ErrorCode::UpstreamConnect));
            QTRY_VERIFY(i == 0 ? f.engine->upstreams().lastFailure(1).has_value()
                               : f.engine->upstreams().refusal(1, "lib/app", Inquiry::Check).has_value());
        }
        const auto open = f.manifest("latest");
        ANSWERED_OK(open);
        QCOMPARE((*open)->value().outcome, Outcome::Stale);
        QCOMPARE((*open)->value().staleReason->code, ErrorCode::UpstreamConnect);
        QCOMPARE(f.transport.asked.size(), 2U);
        f.clock.advance(1h); // the window is over
        const auto after = f.manifest("latest");
        ASKED(3);
        f.transport.fail(2, Error(ErrorCode::UpstreamConnect));
        ANSWERED_ERROR(after, ErrorCode::UpstreamConnect);
    }

    void due_headOnlyTagAndUpstreamFails_itsLastHeadIsServed()
    {
        EngineFixture f;
        const std::string bytes = f.manifestBytes();
        const auto first = f.manifest("latest", false);
        ASKED(1);
        f.transport.answer(0, 200, {}, f.manifestFields(bytes));
        ANSWERED_OK(first);
        f.clock.advance(FreshnessPolicy::movingTags + 1s);
        const auto second = f.manifest("latest", false);
        ASKED(2);
        f.transport.fail(1, Error(ErrorCode::UpstreamConnect));
        ANSWERED_OK(second);
        QCOMPARE((*second)->value().outcome, Outcome::Stale);
        QCOMPARE((*second)->value().digest, Hasher::hash(bytes));
    }

    void due_slowUpstream_eachWaiterHasItsOwnPatienceAndTheHeadGoesOn()
    {
        EngineFixture f;
        const std::string bytes = f.manifestBytes();
        store(f, bytes);
        f.clock.advance(FreshnessPolicy::movingTags + 1s);
        const auto early = f.manifest("latest");
        ASKED(1);
        EngineFixture::Slot<ManifestAnswer> late;
        QTimer::singleShot(TagResolver::patience - 500ms, f.engine.get(), [&] { late = f.manifest("latest"); });
        QTRY_VERIFY_WITH_TIMEOUT(early->has_value(), 10'000);
        QCOMPARE((*early)->value().outcome, Outcome::Stale);
        QCOMPARE((*early)->value().staleReason->code, ErrorCode::UpstreamTimeout);
        QVERIFY(late && !late->has_value());
        f.transport.answer(0, 200, {}, f.manifestFields(bytes));
        ANSWERED_OK(late);
        QCOMPARE((*late)->value().outcome, Outcome::Revalidated);
        QVERIFY(f.hit("latest"));
        QCOMPARE(f.transport.asked.size(), 1U);
    }

    void fresh_whoseDigestIsGone_isResolvedAnew()
    {
        EngineFixture f;
        const auto head = f.manifest("1.2", false);
        ASKED(1);
        f.transport.answer(0, 200, {}, f.manifestFields(f.manifestBytes("old")));
        ANSWERED_OK(head);
        const auto get = f.manifest("1.2");
        ASKED(2); // by the digest of the HEAD
        f.transport.answer(1, 404, {});
        ASKED(3);
        QCOMPARE(f.transport.asked[2].line(), "GET /v2/lib/app/manifests/1.2");
        const std::string bytes = f.manifestBytes("new");
        f.transport.answer(2, 200, bytes, f.manifestFields(bytes));
        ANSWERED_OK(get);
        QCOMPARE(*(*get)->value().bytes, bytes);
    }

    void upstreamDisabledWhileAsked_stillAnswersAndLaterRequestsAreRefused()
    {
        EngineFixture f;
        const auto asked = f.manifest("latest");
        ASKED(1);
        f.setUpstreams({2});
        const auto refused = f.manifest("other");
        ANSWERED_ERROR(refused, ErrorCode::UpstreamDisabled);
        QVERIFY(!asked->has_value());
        const std::string bytes = f.manifestBytes();
        f.transport.answer(0, 200, bytes, f.manifestFields(bytes));
        ANSWERED_OK(asked);
        f.setUpstreams({1, 2});
        const auto after = f.manifest("another");
        ASKED(2);
        f.transport.answer(1, 404, {});
        ANSWERED(after);
    }

    void offline_coldIsRefusedAndCachedIsServed()
    {
        EngineFixture f;
        store(f, f.manifestBytes());
        f.engine->upstreams().setOffline(true);
        QVERIFY(f.hit("latest"));
        const auto cold = f.manifest("cold");
        ANSWERED_ERROR(cold, ErrorCode::UpstreamDisabled);
        f.clock.advance(48h);
        const auto due = f.manifest("latest");
        ANSWERED_OK(due);
        QCOMPARE((*due)->value().outcome, Outcome::Stale);
        QVERIFY(f.transport.asked.empty());
    }

    void projectRemovedWhileAsked_keepsNothing()
    {
        EngineFixture f;
        const auto answer = f.manifest("latest");
        ASKED(1);
        f.setProjects({2});
        const std::string bytes = f.manifestBytes();
        f.transport.answer(0, 200, bytes, f.manifestFields(bytes));
        ANSWERED_OK(answer);
        QTRY_VERIFY(!f.store->contains(Hasher::hash(bytes)));
        QTRY_VERIFY(!f.engine->isBusy(Hasher::hash(bytes)));
        QVERIFY(f.ledger.content.empty());
        QVERIFY(f.ledger.tags.empty());
        QCOMPARE(f.engine->index().contentCount(), 0U);
        QVERIFY(f.events.isEmpty());
    }

    void projectWithAnotherUpstream_asksItForTheTags()
    {
        EngineFixture f;
        store(f, f.manifestBytes());
        std::vector<Project> projects;
        for (const auto &project : f.engine->projects()->all())
            projects.push_back(*project);
        projects[0].upstreamId = 2;
        f.engine->setProjects(projects);
        QVERIFY(!f.hit("latest"));
        // Nor does a rule make fresh what only the other one said.
        projects[0].freshness = FreshnessPolicy({{TagPattern::glob("*"), FreshnessPolicy::forever}});
        f.engine->setProjects(projects);
        QVERIFY(!f.hit("latest"));
    }

    void stored_butDamaged_isFetchedAgain()
    {
        EngineFixture f;
        const std::string bytes = f.manifestBytes();
        const Digest digest = Hasher::hash(bytes);
        f.engine->index().addContent(digest, {bytes.size(), std::string(mediatype::ociManifest)});
        f.engine->index().grant(1, digest);
        QVERIFY(f.store->put(digest, bytes).ok());
        QDirIterator it(f.m_folder.path(), {QString::fromStdString(digest.hex())}, QDir::Files,
                        QDirIterator::Subdirectories);
        QVERIFY(it.hasNext());
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.write("X") == 1);
        file.close();
        QVERIFY2(!f.hit(digest.toString()), "wrong bytes under a digest");
        const auto answer = f.manifest(digest.toString());
        ASKED(1);
        f.transport.answer(0, 200, bytes, f.manifestFields(bytes));
        ANSWERED_OK(answer);
        QTRY_VERIFY(f.hit(digest.toString()));
    }

    void manifest_withWrongBytes_isNeverListed()
    {
        EngineFixture f;
        const Digest digest = Hasher::hash(f.manifestBytes());
        const auto answer = f.manifest(digest.toString());
        for (std::size_t i = 0; i < 2; ++i) { // asked for twice (F-54)
            ASKED(i + 1);
            f.transport.answer(i, 200, f.manifestBytes("evil"),
                               {{"Content-Type", std::string(mediatype::ociManifest)}});
        }
        ANSWERED_ERROR(answer, ErrorCode::DigestMismatch);
        QCOMPARE(f.events, QStringList {QStringLiteral("content.digestMismatch")});
        QVERIFY(f.ledger.content.empty());
    }

    void referrers_unsupported_fallBackToTheTagSchema()
    {
        EngineFixture f;
        const Digest subject = Hasher::hash("subject");
        auto [kept, callback] = EngineFixture::slot<ReferrersListAnswer>();
        f.engine->requestReferrers(f.project(1), "lib/app", subject, callback);
        ASKED(1);
        QCOMPARE(f.transport.asked[0].line(), "GET /v2/lib/app/referrers/" + subject.toString());
        f.transport.answer(0, 404, {});
        ASKED(2);
        QCOMPARE(f.transport.asked[1].line(), "GET /v2/lib/app/manifests/sha256-" + subject.hex());
        f.transport.answer(1, 404, {});
        ANSWERED_OK(kept);
        QVERIFY((*kept)->value().indexJson.find(R"("manifests":[])") != std::string::npos);
    }

    void tags_upstreamFails_listsWhatIsKnown()
    {
        EngineFixture f;
        store(f, f.manifestBytes());
        auto [kept, callback] = EngineFixture::slot<TagListAnswer>();
        f.engine->requestTags(f.project(1), "lib/app", callback);
        ASKED(1);
        f.transport.fail(0, Error(ErrorCode::UpstreamConnect));
        ANSWERED_OK(kept);
        QCOMPARE((*kept)->value().tags, std::vector<std::string> {"latest"});
        QVERIFY((*kept)->value().staleReason.has_value());
        auto [unknown, other] = EngineFixture::slot<TagListAnswer>();
        f.engine->requestTags(f.project(1), "lib/unknown", other);
        ASKED(2);
        f.transport.fail(1, Error(ErrorCode::UpstreamConnect));
        ANSWERED_ERROR(unknown, ErrorCode::UpstreamConnect);
    }
};

} // namespace breakwater::cache

QTEST_GUILESS_MAIN(breakwater::cache::TestTags)
#include "tst_tags.moc"
