// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Mailbox.h"
#include "upstream/BlobDelivery.h"
#include "upstream/Transport.h"

#include <functional>
#include <memory>
#include <string>

namespace breakwater::upstream {

/// One answer as the control thread sees it.
struct Answer
{
    TransportHead head;
    std::string body; ///< what was collected, up to the receiver's limit
    bool tooLarge = false; ///< the body went on past the limit
    bool delivered = false; ///< the body went to a sink, which is finished
    TransportOutcome outcome;
    int hops = 0; ///< redirects that were followed
    Url url; ///< who answered
};

/// Collects an answer in the transport's thread and posts it to the control thread; the body of a blob goes straight
/// to its delivery instead. For HEAD and for answers that nobody reads the limit is what bounds memory.
class AnswerReceiver final : public TransportHandler
{
public:
    using Done = std::function<void(std::shared_ptr<Answer>)>;

    /// `delivery` may be null.
    AnswerReceiver(std::shared_ptr<Mailbox> mailbox, std::size_t maxBodyBytes, std::shared_ptr<BlobDelivery> delivery,
                   Done done);

    bool onHead(const TransportHead &head) override;
    bool onBody(const char *data, std::size_t sizeBytes) override;
    void onFinished(const TransportOutcome &outcome) override;
    bool isFull() override { return m_answer->delivered && m_delivery->isFull(); }

private:
    std::shared_ptr<Mailbox> m_mailbox;
    std::size_t m_maxBodyBytes;
    std::shared_ptr<BlobDelivery> m_delivery;
    Done m_done;
    std::shared_ptr<Answer> m_answer;
};

} // namespace breakwater::upstream
