// SPDX-License-Identifier: GPL-3.0-or-later
#include "upstream/UpstreamClient.h"

#include "base/Hasher.h"
#include "base/MediaType.h"
#include "upstream/ErrorAnswer.h"
#include "upstream/Exchange.h"
#include "upstream/Listing.h"
#include "upstream/ManifestCheck.h"
#include "upstream/RetryAfter.h"

#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>
#include <map>
#include <set>

namespace breakwater::upstream {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(logUpstream, "breakwater.upstream")

namespace {

constexpr std::size_t maxErrorBytes = 64 * 1024;
constexpr std::size_t maxTagPageBytes = 16 * 1024 * 1024;
constexpr std::size_t maxTagBytes = 64 * 1024 * 1024; // upstreams.md R-30
constexpr std::size_t maxTags = 1'000'000;
constexpr int maxPages = 2000;
constexpr int statusIntervalMs = 300;
constexpr std::chrono::milliseconds pauseBeforeRepeat {200};
constexpr std::chrono::seconds longestLimitToSitOut {2};

// upstreams.md R-36: always all types, whatever a client asked for, so that nothing is converted for us.
const std::string manifestAccept = std::string(mediatype::ociIndex) + ", " + std::string(mediatype::dockerManifestList)
    + ", " + std::string(mediatype::ociManifest) + ", " + std::string(mediatype::dockerManifest) + ", */*";

enum class Missing { Manifest, Blob, Repository };

std::optional<std::uint64_t> contentLength(const HeaderList &headers)
{
    const std::string_view text = headers.value("content-length");
    if (text.empty())
        return std::nullopt;
    return std::stoull(std::string(text)); // the transport lets only digits through
}

/// HEAD at a target whose signature is for GET (F-35), or a server that does not know HEAD.
bool headIsNotTaken(const Answer &answer)
{
    const int status = answer.head.status;
    return status == 405 || status == 501 || (answer.hops > 0 && (status == 400 || status == 403));
}

/// How long to wait before the same question is worth asking once more, if it is: what the next request often does
/// not meet again (F-6, F-56), and a limit that is over in a moment (F-4).
std::optional<std::chrono::milliseconds> pauseFor(const Result<std::shared_ptr<Answer>> &result, bool inPart)
{
    const std::chrono::milliseconds soon
        = pauseBeforeRepeat + std::chrono::milliseconds(QRandomGenerator::global()->bounded(100));
    if (result.ok()) {
        const int status = result.value()->head.status;
        const bool told = result.value()->head.headers.contains("retry-after");
        const bool passing = status == 500 || status == 502 || (status == 503 && !told) || status == 504;
        const bool unasked = status == 304 || (status == 206 && !inPart);
        return passing || unasked ? std::optional(soon) : std::nullopt;
    }
    const Error &error = result.error();
    if (error.code == ErrorCode::UpstreamRateLimited) {
        const std::chrono::seconds told(error.params.value(u"retryAfterSeconds"_s).toInt());
        return told.count() > 0 && told <= longestLimitToSitOut ? std::optional(told + soon) : std::nullopt;
    }
    // It was there and went away in the middle of its answer (F-9, F-63).
    const bool broke = error.code == ErrorCode::UpstreamConnect
        && (error.params.value(u"phase"_s) == u"head"_s || error.params.value(u"phase"_s) == u"body"_s);
    return broke ? std::optional(soon) : std::nullopt;
}

} // namespace

struct UpstreamClient::Private
{
    Private(UpstreamClient *client, UpstreamConfig newConfig, Transport &theTransport, const Clock &theClock)
        : q(client), transport(theTransport), clock(theClock), mailbox(std::make_shared<Mailbox>()), health(theClock)
    {
        setConfig(std::move(newConfig));
        statusTimer.setSingleShot(true);
        statusTimer.setInterval(statusIntervalMs);
        QObject::connect(&statusTimer, &QTimer::timeout, client, &UpstreamClient::statusChanged);
    }

    using Done = Exchange::Done;
    using AnswerPtr = std::shared_ptr<Answer>;

    void setConfig(UpstreamConfig newConfig);
    Url urlFor(const std::string &repository, const std::string &rest) const;
    ExchangeRequest request(RequestKind kind, const std::string &repository, const std::string &rest) const;
    std::uint64_t run(ExchangeRequest request, Done done);
    /// run(), and once more where pauseFor() says so.
    void ask(ExchangeRequest request, Done done);
    void finish(std::uint64_t id);
    void changed();

    Error named(Error error) const;
    Error failure(const Answer &answer, Missing missing);
    Error bad(const Answer &answer, const QString &detail);
    void succeeded(const Answer &answer);

    void headManifest(const std::string &repository, const Reference &reference, const Callback<ManifestHead> &callback,
                      const Counted &counted);
    enum class Reading { First, Again, Decoded }; ///< again: after a digest that did not fit
    void getManifest(const std::string &repository, const Reference &reference, Reading reading,
                     const Callback<ManifestBody> &callback, const Counted &counted);
    Result<ManifestBody> readManifest(const Reference &reference, const Answer &answer);
    void headBlob(const std::string &repository, const Digest &digest, bool asGet, const Callback<BlobHead> &callback);

    struct TagWalk
    {
        std::string repository;
        std::set<std::string> tags;
        std::set<std::string> seenPages;
        std::size_t bytes = 0;
        bool plain = false; ///< without "n": some refuse it (D-2, P-3)
        Callback<TagPage> callback;
    };
    void nextTags(const std::shared_ptr<TagWalk> &walk, const Url &url);
    void takeTags(const std::shared_ptr<TagWalk> &walk, const Answer &answer);

    UpstreamClient *q;
    Transport &transport;
    const Clock &clock;
    std::shared_ptr<Mailbox> mailbox;
    UpstreamHealth health;
    UpstreamConfig config;
    std::shared_ptr<UpstreamSession> session; ///< null while the URL is none
    std::map<std::uint64_t, std::shared_ptr<Exchange>> exchanges;
    std::uint64_t lastId = 0;
    int resting = 0; ///< questions that wait to be asked again
    QTimer statusTimer;
};

void UpstreamClient::Private::setConfig(UpstreamConfig newConfig)
{
    config = std::move(newConfig);
    const std::optional<Url> base = baseUrl(config.url);
    session = base ? std::make_shared<UpstreamSession>(config, *base, transport, clock, mailbox) : nullptr;
}

Url UpstreamClient::Private::urlFor(const std::string &repository, const std::string &rest) const
{
    Url url = session ? session->baseUrl() : Url();
    url.target += "v2/" + repository + "/" + rest;
    return url;
}

ExchangeRequest UpstreamClient::Private::request(RequestKind kind, const std::string &repository,
                                                 const std::string &rest) const
{
    ExchangeRequest request;
    request.kind = kind;
    request.repository = q->wireRepository(repository);
    request.url = urlFor(request.repository, rest);
    request.maxBodyBytes = maxErrorBytes;
    return request;
}

std::uint64_t UpstreamClient::Private::run(ExchangeRequest request, Done done)
{
    const std::uint64_t id = ++lastId;
    if (!session) {
        const Error error = named({ErrorCode::InvalidArgument, u"the upstream has no valid URL"_s});
        if (request.delivery)
            transport.post([delivery = request.delivery, error] { delivery->finish(error); });
        mailbox->post([done = std::move(done), error] { done(error); });
        return id;
    }
    auto settled = [this, id, done = std::move(done)](Result<AnswerPtr> result) {
        finish(id);
        changed();
        done(std::move(result)); // last: it may destroy the client
    };
    const auto exchange = std::make_shared<Exchange>(std::move(request), session, health, transport, clock, mailbox,
                                                     std::move(settled));
    exchanges.emplace(id, exchange);
    mailbox->post([weak = std::weak_ptr(exchange)] {
        if (const auto alive = weak.lock())
            alive->start();
    });
    return id;
}

void UpstreamClient::Private::ask(ExchangeRequest request, Done done)
{
    const ExchangeRequest again = request;
    run(std::move(request), [this, again, done = std::move(done)](Result<AnswerPtr> result) {
        const bool inPart = std::any_of(again.headers.begin(), again.headers.end(),
                                        [](const auto &field) { return field.first == "Range"; });
        const auto pause = pauseFor(result, inPart);
        if (!pause)
            return done(std::move(result));
        ++resting;
        QTimer::singleShot(*pause, q, [this, again, done] {
            --resting;
            run(again, done);
        });
    });
}

void UpstreamClient::Private::finish(std::uint64_t id)
{
    exchanges.erase(id);
}

void UpstreamClient::Private::changed()
{
    if (!statusTimer.isActive())
        statusTimer.start();
}

Error UpstreamClient::Private::named(Error error) const
{
    error.params.insert(u"upstream"_s, config.name);
    if (!error.params.contains(u"host"_s) && session)
        error.params.insert(u"host"_s, QString::fromStdString(session->baseUrl().hostAndPort()));
    return error;
}

void UpstreamClient::Private::succeeded(const Answer &answer)
{
    const int latency = answer.outcome.timings.firstByteMs;
    health.noteSuccess(latency >= 0 ? std::optional(latency) : std::nullopt);
}

Error UpstreamClient::Private::bad(const Answer &answer, const QString &detail)
{
    Error error(ErrorCode::UpstreamBadAnswer, detail, {{u"status"_s, QString::number(answer.head.status)}});
    error.params.insert(u"host"_s, QString::fromStdString(answer.url.hostAndPort()));
    error = named(error);
    health.noteFailure(error);
    return error;
}

/// What an answer other than the hoped-for one means.
Error UpstreamClient::Private::failure(const Answer &answer, Missing missing)
{
    const int status = answer.head.status;
    const std::string_view type = answer.head.headers.value("content-type");
    const ErrorAnswer said = readErrorAnswer(type, answer.body);
    QMap<QString, QString> params {{u"status"_s, QString::number(status)},
                                   {u"host"_s, QString::fromStdString(answer.url.hostAndPort())}};
    if (status == 404) {
        succeeded(answer);
        ErrorCode code = ErrorCode::RepositoryUnknown;
        if (missing == Missing::Manifest && said.code != "NAME_UNKNOWN")
            code = ErrorCode::ManifestUnknown;
        else if (missing == Missing::Blob)
            code = ErrorCode::BlobUnknown;
        return named({code, said.text, params});
    }
    if (status == 403) {
        succeeded(answer);
        return named({ErrorCode::UpstreamDenied, said.text, params});
    }
    ErrorCode code = ErrorCode::UpstreamBadAnswer;
    if (status >= 400) {
        code = ErrorCode::UpstreamStatus;
        const std::string_view field = answer.head.headers.value("retry-after");
        const auto wait = status == 503 ? parseRetryAfter(field, {}, clock.now()) : std::nullopt;
        if (wait) { // F-8
            health.startCooldown(wait, false, ErrorCode::UpstreamStatus);
            params.insert(u"retryAfterSeconds"_s, QString::number(wait->count()));
        }
    }
    const Error error = named({code, said.text, params});
    health.noteFailure(error);
    return error;
}

void UpstreamClient::Private::headManifest(const std::string &repository, const Reference &reference,
                                           const Callback<ManifestHead> &callback, const Counted &counted)
{
    ExchangeRequest asked = request(RequestKind::ManifestHead, repository, "manifests/" + reference.toString());
    asked.method = "HEAD";
    asked.headers = {{"Accept", manifestAccept}};
    ask(std::move(asked), [this, repository, reference, callback, counted](const Result<AnswerPtr> &result) {
        if (!result.ok())
            return callback(result.error());
        const Answer &answer = *result.value();
        if (headIsNotTaken(answer)) {
            const auto asHead = [callback](const Result<ManifestBody> &body) {
                if (!body.ok())
                    return callback(body.error());
                callback(ManifestHead {body.value().digest, body.value().mediaType, body.value().bytes.size()});
            };
            return getManifest(repository, reference, Reading::First, asHead, counted);
        }
        if (answer.head.status != 200)
            return callback(failure(answer, Missing::Manifest));
        const std::string_view type = answer.head.headers.value("content-type");
        if (looksLikeHtml(type, {}))
            return callback(bad(answer, u"portal: a web page in place of a manifest"_s));
        succeeded(answer);
        ManifestHead head;
        head.digest = Digest::parse(answer.head.headers.value("docker-content-digest")); // F-55: malformed is absent
        if (reference.isDigest())
            head.digest = reference.digest();
        head.mediaType = mediatype::essence(type);
        head.sizeBytes = contentLength(answer.head.headers).value_or(0);
        callback(head);
    });
}

Result<ManifestBody> UpstreamClient::Private::readManifest(const Reference &reference, const Answer &answer)
{
    if (answer.tooLarge)
        return bad(answer, u"manifest over %1 bytes"_s.arg(maxManifestBytes));
    if (answer.head.status != 200)
        return failure(answer, Missing::Manifest);
    const std::string_view type = answer.head.headers.value("content-type");
    const Result<std::string> mediaType = checkManifest(type, answer.body);
    if (!mediaType.ok()) {
        if (mediaType.error().code == ErrorCode::UpstreamBadAnswer)
            return bad(answer, mediaType.error().detail);
        return named(mediaType.error());
    }
    std::optional<Digest> expected = Digest::parse(answer.head.headers.value("docker-content-digest"));
    if (reference.isDigest())
        expected = reference.digest();
    const Digest actual = Hasher::hash(answer.body, expected ? expected->algorithm() : DigestAlgorithm::Sha256);
    if (expected && actual != *expected) {
        const Error error = named({ErrorCode::DigestMismatch,
                                   {},
                                   {{u"expected"_s, expected->toQString()}, {u"actual"_s, actual.toQString()}}});
        health.noteFailure(error);
        return error;
    }
    succeeded(answer);
    return ManifestBody {actual, mediaType.value(), answer.body};
}

void UpstreamClient::Private::getManifest(const std::string &repository, const Reference &reference, Reading reading,
                                          const Callback<ManifestBody> &callback, const Counted &counted)
{
    ExchangeRequest asked = request(RequestKind::ManifestGet, repository, "manifests/" + reference.toString());
    asked.headers = {{"Accept", manifestAccept}};
    asked.maxBodyBytes = maxManifestBytes;
    asked.decode = reading == Reading::Decoded;
    asked.counted = counted;
    ask(std::move(asked), [this, repository, reference, reading, callback, counted](const Result<AnswerPtr> &result) {
        if (!result.ok())
            return callback(result.error());
        Result<ManifestBody> body = readManifest(reference, *result.value());
        if (!body.ok() && reading == Reading::First && result.value()->head.status == 200
            && !codingOf(result.value()->head.headers).empty()) {
            qCWarning(logUpstream).noquote() << "manifest" << body.error().toLogLine() << "- it is encoded";
            return getManifest(repository, reference, Reading::Decoded, callback, counted); // F-28
        }
        if (!body.ok() && body.error().code == ErrorCode::DigestMismatch) {
            qCWarning(logUpstream).noquote() << body.error().toLogLine();
            if (reading == Reading::First) // F-54
                return getManifest(repository, reference, Reading::Again, callback, counted);
        }
        callback(std::move(body));
    });
}

void UpstreamClient::Private::headBlob(const std::string &repository, const Digest &digest, bool asGet,
                                       const Callback<BlobHead> &callback)
{
    ExchangeRequest asked = request(RequestKind::Blob, repository, "blobs/" + digest.toString());
    asked.method = asGet ? "GET" : "HEAD";
    if (asGet)
        asked.headers = {{"Range", "bytes=0-0"}};
    ask(std::move(asked), [this, repository, digest, asGet, callback](const Result<AnswerPtr> &result) {
        if (!result.ok())
            return callback(result.error());
        const Answer &answer = *result.value();
        if (!asGet && headIsNotTaken(answer))
            return headBlob(repository, digest, true, callback);
        if (answer.head.status == 206) {
            succeeded(answer);
            const std::string_view range = answer.head.headers.value("content-range");
            const std::string_view total = range.substr(std::min(range.find('/'), range.size() - 1) + 1);
            const bool digits = !total.empty() && total.size() <= 18
                && std::all_of(total.begin(), total.end(), [](char c) { return c >= '0' && c <= '9'; });
            return callback(
                BlobHead {digits ? std::optional<std::uint64_t>(std::stoull(std::string(total))) : std::nullopt});
        }
        if (answer.head.status != 200)
            return callback(failure(answer, Missing::Blob));
        if (looksLikeHtml(answer.head.headers.value("content-type"), {}))
            return callback(bad(answer, u"portal: a web page in place of a blob"_s));
        succeeded(answer);
        callback(BlobHead {contentLength(answer.head.headers)});
    });
}

void UpstreamClient::Private::nextTags(const std::shared_ptr<TagWalk> &walk, const Url &url)
{
    if (!walk->seenPages.insert(url.toString()).second || walk->seenPages.size() > maxPages)
        return walk->callback(named({ErrorCode::UpstreamBadAnswer, u"the pages of tags go round"_s}));
    ExchangeRequest asked = request(RequestKind::Other, walk->repository, "tags/list");
    asked.url = url;
    asked.maxBodyBytes = maxTagPageBytes;
    asked.headers = {{"Accept", "application/json"}};
    ask(std::move(asked), [this, walk](const Result<AnswerPtr> &result) {
        if (!result.ok())
            return walk->callback(result.error());
        takeTags(walk, *result.value());
    });
}

void UpstreamClient::Private::takeTags(const std::shared_ptr<TagWalk> &walk, const Answer &answer)
{
    const int status = answer.head.status;
    if ((status == 400 || status == 405) && !walk->plain && walk->tags.empty()) {
        walk->plain = true;
        return nextTags(walk, urlFor(q->wireRepository(walk->repository), "tags/list"));
    }
    if (status != 200)
        return walk->callback(failure(answer, Missing::Repository));
    walk->bytes += answer.body.size();
    Result<std::vector<std::string>> tags = readTags(answer.body);
    if (!tags.ok() || answer.tooLarge)
        return walk->callback(bad(answer, answer.tooLarge ? u"page of tags too large"_s : tags.error().detail));
    for (std::string &tag : tags.value())
        walk->tags.insert(std::move(tag));
    if (walk->tags.size() > maxTags || walk->bytes > maxTagBytes)
        return walk->callback(bad(answer, u"too many tags"_s));
    const Result<std::optional<Url>> next = nextPage(answer.head.headers, answer.url);
    if (!next.ok())
        return walk->callback(bad(answer, next.error().detail)); // never a partial list (F-59)
    succeeded(answer);
    if (next.value())
        return nextTags(walk, *next.value());
    walk->callback(TagPage {{walk->tags.begin(), walk->tags.end()}});
}

UpstreamClient::UpstreamClient(UpstreamConfig config, Transport &transport, const Clock &clock, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, std::move(config), transport, clock))
{
}

UpstreamClient::~UpstreamClient()
{
    d->mailbox->close();
    for (const auto &[id, exchange] : d->exchanges)
        exchange->cancel();
}

const UpstreamConfig &UpstreamClient::config() const
{
    return d->config;
}

void UpstreamClient::setConfig(UpstreamConfig config)
{
    if (config == d->config)
        return;
    const bool otherAccount = !d->config.isSameAccount(config);
    d->setConfig(std::move(config));
    if (otherAccount)
        d->health.forgetLimits();
    d->changed();
}

std::string UpstreamClient::wireRepository(const std::string &repository) const
{
    if (d->config.addLibrary && repository.find('/') == std::string::npos)
        return "library/" + repository;
    return repository;
}

void UpstreamClient::headManifest(const std::string &repository, const Reference &reference,
                                  Callback<ManifestHead> callback, Counted counted)
{
    d->headManifest(repository, reference, callback, counted);
}

void UpstreamClient::getManifest(const std::string &repository, const Reference &reference,
                                 Callback<ManifestBody> callback, Counted counted)
{
    d->getManifest(repository, reference, Private::Reading::First, callback, counted);
}

void UpstreamClient::headBlob(const std::string &repository, const Digest &digest, Callback<BlobHead> callback)
{
    d->headBlob(repository, digest, false, callback);
}

std::uint64_t UpstreamClient::getBlob(const std::string &repository, const Digest &digest, const BlobWish &wish,
                                      std::shared_ptr<BlobSink> sink)
{
    ExchangeRequest asked = d->request(RequestKind::Blob, repository, "blobs/" + digest.toString());
    if (wish.offset > 0)
        asked.headers = {{"Range", "bytes=" + std::to_string(wish.offset) + "-"}};
    asked.decode = wish.decode;
    asked.ownConnection = wish.mayPause;
    asked.delivery = std::make_shared<BlobDelivery>(std::move(sink), wish);
    return d->run(std::move(asked), [this, delivery = asked.delivery](const Result<Private::AnswerPtr> &result) {
        if (!result.ok())
            return; // the exchange told the sink
        const Answer &answer = *result.value();
        if (answer.delivered)
            return d->succeeded(answer);
        const Error error = d->failure(answer, Missing::Blob);
        d->transport.post([delivery, error] { delivery->finish(error); });
    });
}

void UpstreamClient::cancelBlob(std::uint64_t download)
{
    const auto found = d->exchanges.find(download);
    if (found == d->exchanges.end())
        return;
    found->second->cancel();
    d->exchanges.erase(found);
    d->changed();
}

void UpstreamClient::resumeBlobs()
{
    d->transport.post([] {}); // after which it asks those that are full
}

void UpstreamClient::listTags(const std::string &repository, Callback<TagPage> callback)
{
    auto walk = std::make_shared<Private::TagWalk>();
    walk->repository = repository;
    walk->callback = std::move(callback);
    d->nextTags(walk, d->urlFor(wireRepository(repository), "tags/list?n=1000"));
}

void UpstreamClient::referrers(const std::string &repository, const Digest &digest, Callback<ReferrersAnswer> callback)
{
    ExchangeRequest asked = d->request(RequestKind::Other, repository, "referrers/" + digest.toString());
    asked.headers = {{"Accept", std::string(mediatype::ociIndex)}};
    asked.maxBodyBytes = maxManifestBytes;
    d->run(std::move(asked), [this, callback = std::move(callback)](const Result<Private::AnswerPtr> &result) {
        // G-7: a redirect to nowhere on this path means that the upstream does not know referrers.
        const QString home = d->session ? QString::fromStdString(d->session->baseUrl().hostAndPort()) : QString();
        if (!result.ok()) {
            const Error &error = result.error();
            const bool elsewhere
                = error.params.value(u"host"_s) != home && error.params.value(u"phase"_s) != u"token"_s;
            if (elsewhere || error.code == ErrorCode::UpstreamRedirectRefused
                || error.code == ErrorCode::UpstreamBadAnswer)
                return callback(ReferrersAnswer {});
            return callback(error);
        }
        const Answer &answer = *result.value();
        const std::string_view type = answer.head.headers.value("content-type");
        const bool atHome = QString::fromStdString(answer.url.hostAndPort()) == home;
        if (atHome && answer.head.status >= 500 && answer.head.status != 501)
            return callback(d->failure(answer, Missing::Repository));
        d->succeeded(answer);
        if (answer.head.status != 200 || answer.tooLarge || !isReferrersIndex(type, answer.body))
            return callback(ReferrersAnswer {});
        callback(ReferrersAnswer {true, answer.body});
    });
}

bool UpstreamClient::isIdle() const
{
    return d->exchanges.empty() && d->resting == 0;
}

void UpstreamClient::restoreLimit(const RememberedLimit &limit)
{
    d->health.restore(limit);
}

UpstreamStatus UpstreamClient::status() const
{
    return d->health.status();
}

} // namespace breakwater::upstream
