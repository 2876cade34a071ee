// SPDX-License-Identifier: GPL-3.0-or-later
#include "AdminWorld.h"
#include "storage/InFlightBlob.h"

namespace breakwater::admin {

/// Images on a real catalog and store: what is shown, planned, deleted, and left alone.
class TestImageAdmin : public QObject
{
    Q_OBJECT

private:
    const std::string m_layer = std::string(5000, 'l');
    const std::string m_config = "{\"os\":\"linux\",\"architecture\":\"amd64\"}";

    std::string manifest() const
    {
        const auto descriptor = [](const std::string &bytes) {
            return "{\"mediaType\":\"x/y\",\"digest\":\"" + Hasher::hash(bytes).toString()
                + "\",\"size\":" + std::to_string(bytes.size()) + '}';
        };
        return "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\",\"config\":"
            + descriptor(m_config) + ",\"layers\":[" + descriptor(m_layer) + "]}";
    }

    /// Pulls lib/app:latest through the engine; the layer too when asked.
    void pull(AdminWorld &w, const std::string &project, bool layers = true)
    {
        const auto found = w.engine->projects()->byName(project);
        const std::string bytes = manifest();
        std::size_t at = w.transport.asked.size();
        w.engine->requestManifest(found, "lib/app", *Reference::parse("latest"), true, [](auto) {});
        QTRY_COMPARE(w.transport.asked.size(), at + 1);
        w.transport.answer(at, 200, bytes,
                           {{"Content-Type", std::string(mediatype::ociManifest)},
                            {"Docker-Content-Digest", Hasher::hash(bytes).toString()}});
        QTRY_VERIFY(w.engine->findManifest(*found, "lib/app", *Reference::parse("latest"), true));
        for (const std::string &blob : layers ? std::vector {m_config, m_layer} : std::vector {m_config}) {
            at = w.transport.asked.size();
            w.engine->requestBlob(found, "lib/app", Hasher::hash(blob), false, [](auto) {});
            QTRY_COMPARE(w.transport.asked.size(), at + 1);
            if (w.transport.asked[at].request.method == "HEAD")
                w.transport.answer(at, 200, {}, {{"Content-Length", std::to_string(blob.size())}});
            else
                w.transport.answer(at, 200, blob, {{"Content-Length", std::to_string(blob.size())}});
            QTRY_VERIFY(w.engine->findBlob(*found, Hasher::hash(blob)));
        }
    }
    static qint64 onlyRepository(AdminWorld &w) { return w.backend->images().repositories()->first().id; }

private Q_SLOTS:
    void images_showWhatWasPulled()
    {
        AdminWorld w;
        w.addProject(QStringLiteral("hub"), {QStringLiteral("docker.io")});
        pull(w, "hub");
        const auto repositories = w.backend->images().repositories();
        VERIFY_OK(repositories);
        QCOMPARE(repositories->size(), 1);
        QCOMPARE(repositories->first().tags, 1);
        const auto images = w.backend->images().images(onlyRepository(w));
        VERIFY_OK(images);
        QCOMPARE(images->size(), 1);
        QCOMPARE(images->first().tag, QStringLiteral("latest"));
        QCOMPARE(images->first().freshness, TagFreshness::Fresh);
        const auto detail = w.backend->images().detail(onlyRepository(w), images->first().digest, {});
        VERIFY_OK(detail);
        QCOMPARE(detail->layers.size(), 1);
        QVERIFY(detail->layers[0].stored);
        QCOMPARE(detail->shownPlatform, QStringLiteral("linux/amd64"));
        QVERIFY(detail->references.contains(QStringLiteral("docker.io/lib/app:latest")));
        w.clock.advance(std::chrono::minutes(11));
        QCOMPARE(w.backend->images().images(onlyRepository(w))->first().freshness, TagFreshness::Due);
    }

    void remove_doesWhatThePlanSaid()
    {
        AdminWorld w;
        w.addProject(QStringLiteral("hub"));
        pull(w, "hub");
        const qint64 repository = onlyRepository(w);
        const QString digest = Hasher::hash(manifest()).toQString();
        const auto plan = w.backend->images().plan(repository, {digest});
        VERIFY_OK(plan);
        QCOMPARE(plan->tags, QStringList {QStringLiteral("lib/app:latest")});
        QCOMPARE(plan->freedBytes, qint64(manifest().size() + m_layer.size() + m_config.size()));
        QSignalSpy gone(&w.backend->images(), &ImageAdmin::repositoryRemoved);
        StorageSettings settings;
        settings.trashHours = 0;
        VERIFY_OK(w.backend->storage().apply(settings, Actor::console()));
        const auto removed = w.backend->images().remove(repository, {digest}, Actor::console());
        VERIFY_OK(removed);
        QCOMPARE(*removed, *plan);
        QCOMPARE(gone.size(), 1);
        for (const std::string &bytes : {manifest(), m_layer, m_config})
            QVERIFY(!w.store->contains(Hasher::hash(bytes)));
        const auto project = w.engine->projects()->byName("hub");
        QVERIFY(!w.engine->findManifest(*project, "lib/app", *Reference::parse("latest"), false));
        QCOMPARE(w.engine->index().contentCount(), 0U);
        COMPARE_ERROR(w.backend->images().plan(repository, {digest}), ErrorCode::NotFound);
        COMPARE_ERROR(w.backend->images().plan(repository, {QStringLiteral("junk")}), ErrorCode::InvalidArgument);
    }

    void remove_keepsWhatAnotherProjectHas()
    {
        AdminWorld w;
        w.addProject(QStringLiteral("one"));
        w.addProject(QStringLiteral("two"));
        pull(w, "one");
        pull(w, "two");
        qint64 repository = 0;
        for (const RepositoryInfo &info : *w.backend->images().repositories()) {
            if (info.project == QLatin1String("one"))
                repository = info.id;
        }
        VERIFY_OK(w.backend->images().remove(repository, {}, Actor::console()));
        QVERIFY(w.store->contains(Hasher::hash(m_layer)));
        QVERIFY(!w.engine->findBlob(*w.engine->projects()->byName("one"), Hasher::hash(m_layer)));
        QVERIFY(w.engine->findBlob(*w.engine->projects()->byName("two"), Hasher::hash(m_layer)));
    }

    void remove_whileALayerIsDownloading_doesNotHurtIt()
    {
        AdminWorld w;
        w.addProject(QStringLiteral("hub"));
        pull(w, "hub", false);
        const auto project = w.engine->projects()->byName("hub");
        std::optional<Result<cache::BlobAnswer>> answer;
        const std::size_t at = w.transport.asked.size();
        w.engine->requestBlob(project, "lib/app", Hasher::hash(m_layer), false, [&](auto got) { answer = got; });
        QTRY_COMPARE(w.transport.asked.size(), at + 1);
        w.transport.head(at, 200, {{"Content-Length", std::to_string(m_layer.size())}});
        QTRY_VERIFY(answer && answer->ok());
        VERIFY_OK(w.backend->images().remove(onlyRepository(w), {}, Actor::console()));
        w.transport.body(at, m_layer);
        w.transport.finish(at);
        QTRY_VERIFY(w.store->contains(Hasher::hash(m_layer)));
        QTRY_COMPARE((*answer)->ticket->blob().state(), storage::InFlightBlob::State::Committed);
    }

    void pullThatEndsAfterItsRepositoryWasDeleted_doesNotBringItBack()
    {
        AdminWorld w;
        const qint64 project = w.addProject(QStringLiteral("hub"));
        pull(w, "hub");
        VERIFY_OK(w.backend->images().remove(onlyRepository(w), {}, Actor::console()));
        activity::Pull ended;
        ended.state = activity::PullState::Finished;
        ended.projectId = static_cast<std::int32_t>(project);
        ended.repository = "lib/app";
        ended.reference = "latest";
        ended.digest = Hasher::hash(manifest());
        w.backend->images().notePull(ended);
        QTest::qWait(600); // changes are told twice a second
        QVERIFY(w.backend->images().repositories()->isEmpty());
    }

    void orphans_areCollectedAndListedOnesAreNot()
    {
        AdminWorld w;
        w.addProject(QStringLiteral("hub"));
        pull(w, "hub");
        VERIFY_OK(w.store->put(Hasher::hash("orphan"), "orphan"));
        w.backend->storage().collector().collectOrphans();
        QTRY_VERIFY(!w.store->contains(Hasher::hash("orphan")));
        QVERIFY(w.store->contains(Hasher::hash(m_layer)));
        VERIFY_OK(w.store->put(Hasher::hash("orphan"), "orphan"));
        w.backend->storage().collector().collectOrphans();
        w.backend.reset(); // ends while it looks
    }

    void truth8_orphans_leaveWhatIsBeingFetched()
    {
        // A download that is on disk and not yet listed looks like what a kill left behind.
        AdminWorld w;
        w.addProject(QStringLiteral("hub"));
        const auto project = w.engine->projects()->byName("hub");
        const Digest arriving = Hasher::hash("arriving");
        w.engine->requestBlob(project, "team/app", arriving, false, [](const Result<cache::BlobAnswer> &) {});
        QTRY_COMPARE(w.engine->flightCount(), 1U);
        VERIFY_OK(w.store->put(arriving, "arriving"));
        VERIFY_OK(w.store->put(Hasher::hash("orphan"), "orphan"));
        w.backend->storage().collector().collectOrphans();
        QTRY_VERIFY(!w.store->contains(Hasher::hash("orphan")));
        QVERIFY(w.store->contains(arriving));
    }

    void project_removed_takesItsContentAlong()
    {
        AdminWorld w;
        const qint64 id = w.addProject(QStringLiteral("hub"));
        pull(w, "hub");
        VERIFY_OK(w.backend->projects().remove(id, Actor::console()));
        QVERIFY(w.backend->images().repositories()->isEmpty());
        QVERIFY(!w.store->contains(Hasher::hash(m_layer)));
        QCOMPARE(w.engine->index().contentCount(), 0U);
    }
};

} // namespace breakwater::admin

QTEST_GUILESS_MAIN(breakwater::admin::TestImageAdmin)
#include "tst_imageadmin.moc"
