// SPDX-License-Identifier: GPL-3.0-or-later
#include "upstream/AnswerReceiver.h"

#include <algorithm>

namespace breakwater::upstream {

AnswerReceiver::AnswerReceiver(std::shared_ptr<Mailbox> mailbox, std::size_t maxBodyBytes,
                               std::shared_ptr<BlobDelivery> delivery, Done done)
    : m_mailbox(std::move(mailbox)), m_maxBodyBytes(maxBodyBytes), m_delivery(std::move(delivery)),
      m_done(std::move(done)), m_answer(std::make_shared<Answer>())
{
}

bool AnswerReceiver::onHead(const TransportHead &head)
{
    m_answer->head = head;
    if (m_delivery && m_delivery->isFinished())
        return false;
    m_answer->delivered = m_delivery && m_delivery->takesHead(head);
    return !(m_answer->delivered && m_delivery->error());
}

bool AnswerReceiver::onBody(const char *data, std::size_t sizeBytes)
{
    if (m_answer->delivered)
        return m_delivery->onBytes(data, sizeBytes);
    const std::size_t room = m_maxBodyBytes - m_answer->body.size();
    m_answer->body.append(data, std::min(room, sizeBytes));
    m_answer->tooLarge = sizeBytes > room;
    return !m_answer->tooLarge;
}

void AnswerReceiver::onFinished(const TransportOutcome &outcome)
{
    m_answer->outcome = outcome;
    if (m_answer->delivered) {
        if (m_delivery->error())
            m_answer->outcome.result = *m_delivery->error();
        m_delivery->finish(m_answer->outcome.result);
    }
    m_mailbox->post([done = std::move(m_done), answer = std::move(m_answer)] { done(answer); });
}

} // namespace breakwater::upstream
