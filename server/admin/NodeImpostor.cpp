// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/NodeImpostor.h"

#include "admin/ConnectionTestRun.h"
#include "admin/NodeTester.h"
#include "base/Mailbox.h"

#include <algorithm>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

namespace breakwater::admin {
namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t maxManifestBytes = 4 * 1024 * 1024;
constexpr char manifestTypes[]
    = "application/vnd.oci.image.index.v1+json, application/vnd.docker.distribution.manifest.list.v2+json, "
      "application/vnd.oci.image.manifest.v1+json, application/vnd.docker.distribution.manifest.v2+json, */*";

/// One small answer, taken in the transport's thread and given back in the control thread.
class Collector final : public upstream::TransportHandler
{
public:
    using Done = std::function<void(int status, const std::string &body, const Result<void> &result)>;

    Collector(std::shared_ptr<Mailbox> home, Done done) : m_home(std::move(home)), m_done(std::move(done)) { }

    bool onHead(const upstream::TransportHead &head) override
    {
        m_status = head.status;
        return true;
    }
    bool onBody(const char *data, std::size_t sizeBytes) override
    {
        if (m_body.size() + sizeBytes > maxManifestBytes)
            return false;
        m_body.append(data, sizeBytes);
        return true;
    }
    void onFinished(const upstream::TransportOutcome &outcome) override
    {
        m_home->post(
            [done = m_done, status = m_status, body = m_body, result = outcome.result] { done(status, body, result); });
    }

private:
    std::shared_ptr<Mailbox> m_home;
    Done m_done;
    int m_status = 0;
    std::string m_body;
};

/// The second half: manifest, platform manifest, first bytes of a layer. Lives until it has told its end.
class LayerProbe : public std::enable_shared_from_this<LayerProbe>
{
public:
    using Done = std::function<void(Result<qint64> bytes)>;

    LayerProbe(NodeImpostor::Target target, upstream::Transport &transport, std::shared_ptr<Mailbox> home, Done done)
        : m_target(std::move(target)), m_transport(transport), m_home(std::move(home)), m_done(std::move(done))
    {
    }

    void start() { manifest(m_target.tag, 0); }

private:
    static constexpr int firstBytes = 1024;

    void manifest(const QString &reference, int depth)
    {
        get(u"manifests/"_s + reference, false,
            [self = shared_from_this(), depth](int status, const std::string &body) {
                if (status != 200)
                    return self->fail(status);
                const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(body)).object();
                for (const QJsonValue &child : json.value(u"manifests"_s).toArray()) {
                    const QString system = child[u"platform"_s][u"os"_s].toString();
                    if (depth == 0 && system != u"unknown"_s)
                        return self->manifest(child[u"digest"_s].toString(), 1);
                }
                const QJsonArray layers = json.value(u"layers"_s).toArray();
                if (layers.isEmpty())
                    return self->m_done(Error(ErrorCode::ManifestUnknown, u"the manifest names no layer"_s));
                self->layer(layers.first()[u"digest"_s].toString());
            });
    }

    void layer(const QString &digest)
    {
        get(u"blobs/"_s + digest, true, [self = shared_from_this()](int status, const std::string &body) {
            if (status != 200 && status != 206)
                return self->fail(status);
            self->m_done(static_cast<qint64>(body.size()));
        });
    }

    void fail(int status) { m_done(Error(ErrorCode::UpstreamStatus, {}, {{u"status"_s, QString::number(status)}})); }

    void get(const QString &what, bool isRange, std::function<void(int, const std::string &)> next)
    {
        const QString text = u"%1/v2/%2/%3/%4?ns=%5"_s.arg(m_target.url, m_target.project, m_target.repository, what,
                                                           m_target.registry);
        const auto url = upstream::Url::parse(text.toStdString());
        if (!url) {
            m_done(Error(ErrorCode::InvalidArgument, text, {{u"field"_s, u"serverUrl"_s}}));
            return;
        }
        upstream::TransportRequest request;
        request.url = *url;
        request.route.asNode = true; // our own mark would be taken for a loop
        request.caPem = m_target.caPem.toStdString();
        request.addressRules.scope = upstream::AddressRules::Scope::Anywhere;
        request.headers = {{"User-Agent", NodeTester::ownAgent}, {"Accept", manifestTypes}};
        if (isRange)
            request.headers.emplace_back("Range", "bytes=0-" + std::to_string(firstBytes - 1));
        if (!m_target.robot.isEmpty()) {
            const QByteArray pair = m_target.robot.toUtf8() + ':' + m_target.secret.reveal();
            request.authorization = Secret("Basic " + pair.toBase64());
        }
        m_transport.start(
            std::move(request),
            std::make_shared<Collector>(
                m_home,
                [self = shared_from_this(), next](int status, const std::string &body, const Result<void> &result) {
                    if (!result)
                        self->m_done(result.error());
                    else
                        next(status, body);
                }));
    }

    NodeImpostor::Target m_target;
    upstream::Transport &m_transport;
    std::shared_ptr<Mailbox> m_home;
    Done m_done;
};

} // namespace

NodeImpostor::NodeImpostor(ServerRooms rooms, QObject *parent) : QObject(parent), m_rooms(rooms) { }

void NodeImpostor::pull(const Target &target, StepHandler onStep, DoneHandler onDone)
{
    upstream::UpstreamConfig config;
    config.name = target.robot;
    config.url = target.url;
    config.route.asNode = true;
    config.username = target.robot;
    config.password = target.secret;
    config.caPem = target.caPem;
    const QString image = u"%1/%2:%3"_s.arg(target.project, target.repository, target.tag);
    auto *test = new upstream::ConnectionTest(config, target.repository.isEmpty() ? QString() : image,
                                              m_rooms.transport, m_rooms.clock, upstream::lookUpHost, this);
    auto steps = std::make_shared<QMap<int, TestStepResult>>();
    const auto tell = [steps, onStep](const TestStepResult &step) {
        steps->insert(static_cast<int>(step.step), step);
        onStep(step);
    };
    connect(test, &upstream::ConnectionTest::stepChanged, this, [tell](const upstream::TestStepResult &step) {
        if (step.step == upstream::TestStep::RateLimit)
            return; // of an upstream; ours is the manifest, below
        tell(toAdmin(step));
    });
    connect(test, &upstream::ConnectionTest::finished, this, [this, test, target, image, steps, tell, onDone](bool ok) {
        test->deleteLater();
        const auto end = [steps, onDone] { onDone(QList<TestStepResult>(steps->cbegin(), steps->cend())); };
        if (!ok || target.repository.isEmpty()) {
            tell({TestStep::Manifest, TestOutcome::Skipped, -1, {}, {}});
            end();
            return;
        }
        tell({TestStep::Manifest, TestOutcome::Running, -1, image, {}});
        auto home = std::make_shared<Mailbox>();
        const MonotonicTime begun = m_rooms.clock.monotonic();
        std::make_shared<LayerProbe>(
            target, m_rooms.transport, home,
            [this, home, tell, end, image, begun](const Result<qint64> &bytes) {
                const auto took = static_cast<int>((m_rooms.clock.monotonic() - begun).count());
                if (bytes)
                    tell({TestStep::Manifest, TestOutcome::Passed, took, u"%1, %2 B"_s.arg(image).arg(*bytes), {}});
                else
                    tell({TestStep::Manifest, TestOutcome::Failed, took, image, bytes.error()});
                end();
            })
            ->start();
    });
    test->start();
}

} // namespace breakwater::admin
