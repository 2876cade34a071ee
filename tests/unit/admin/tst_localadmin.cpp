// SPDX-License-Identifier: GPL-3.0-or-later
#include "AdminWorld.h"
#include "admin/LocalAdmin.h"

#include <QThread>

namespace breakwater::admin {

/// The door: answers in the caller's thread, later, in order, and to no one who has gone.
class TestLocalAdmin : public QObject
{
    Q_OBJECT

private:
    /// An AdminWorld in a thread of its own.
    class Room
    {
    public:
        Room()
        {
            m_thread.start();
            m_anchor.moveToThread(&m_thread);
            QMetaObject::invokeMethod(
                &m_anchor, [this] { m_world = std::make_unique<AdminWorld>(); }, Qt::BlockingQueuedConnection);
        }
        ~Room()
        {
            QMetaObject::invokeMethod(
                &m_anchor, [this] { m_world.reset(); }, Qt::BlockingQueuedConnection);
            m_thread.quit();
            m_thread.wait();
        }
        AdminBackend &backend() { return *m_world->backend; }

    private:
        QThread m_thread;
        QObject m_anchor;
        std::unique_ptr<AdminWorld> m_world;
    };

private Q_SLOTS:
    void answers_comeLaterInOrderAndHere()
    {
        LocalAdmin admin;
        Room room;
        admin.attach(room.backend());
        QStringList order;
        const auto here = [&](const QString &what) {
            QCOMPARE(QThread::currentThread(), thread());
            order.append(what);
        };
        QSignalSpy changed(&admin, &AdminService::upstreamChanged);
        admin.addUpstream(AdminWorld::upstreamSpec(QStringLiteral("a")), {this, [&](auto info) {
                                                                              QVERIFY(info.ok());
                                                                              here(QStringLiteral("added"));
                                                                          }});
        admin.upstreams({this, [&](auto list) {
                             QCOMPARE(list->size(), 1);
                             here(QStringLiteral("listed"));
                         }});
        admin.serverInfo({this, [&](auto) { here(QStringLiteral("info")); }});
        QVERIFY2(order.isEmpty(), "never before the call returns");
        QTRY_COMPARE(order, (QStringList {QStringLiteral("added"), QStringLiteral("listed"), QStringLiteral("info")}));
        QVERIFY(!changed.isEmpty());
        admin.detach();
    }

    void answer_toOneWhoHasGone_isDropped()
    {
        LocalAdmin admin;
        Room room;
        admin.attach(room.backend());
        bool called = false;
        auto context = std::make_unique<QObject>();
        admin.upstreams({context.get(), [&](auto) { called = true; }});
        context.reset();
        bool last = false;
        admin.upstreams({this, [&](auto) { last = true; }});
        QTRY_VERIFY(last);
        QVERIFY(!called);
        admin.detach();
    }

    void withoutAServer_everyCallIsAnsweredAllTheSame()
    {
        LocalAdmin admin;
        int answered = 0;
        const auto count = [&](const auto &result) {
            QVERIFY(!result);
            QCOMPARE(result.error().code, ErrorCode::Internal);
            ++answered;
        };
        admin.serverInfo({this, [&](auto result) { count(result); }});
        admin.removeProject(1, {this, [&](auto result) { count(result); }});
        admin.testUpstream(QStringLiteral("t"), 0, {}, {this, [&](auto result) { count(result); }});
        QCOMPARE(answered, 0);
        QTRY_COMPARE(answered, 3);
    }

    void callsBeforeTheEnd_areAnswered()
    {
        LocalAdmin admin;
        int answered = 0;
        {
            Room room;
            admin.attach(room.backend());
            for (int i = 0; i < 20; ++i)
                admin.projects({this, [&](auto list) { answered += list.ok() ? 1 : 0; }});
            admin.detach();
        }
        QTRY_COMPARE(answered, 20);
    }
};

} // namespace breakwater::admin

QTEST_GUILESS_MAIN(breakwater::admin::TestLocalAdmin)
#include "tst_localadmin.moc"
