<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ActivityWords</name>
    <message>
        <source>%1 answers again</source>
        <translation>%1 已恢复响应</translation>
    </message>
    <message>
        <source>%1 has reached its rate limit</source>
        <translation>%1 已达到请求频率上限</translation>
    </message>
    <message>
        <source>%1 sent data that does not match its digest; nothing was stored</source>
        <translation>%1 发送的数据与摘要不符；未存储任何内容</translation>
    </message>
    <message>
        <source>%1 cut a download short</source>
        <translation>%1 中途断开了下载</translation>
    </message>
    <message>
        <source>Robot %1 was created</source>
        <translation>已创建机器人 %1</translation>
    </message>
    <message>
        <source>Robot %1 was changed</source>
        <translation>已修改机器人 %1</translation>
    </message>
    <message>
        <source>Robot %1 was removed</source>
        <translation>已移除机器人 %1</translation>
    </message>
    <message>
        <source>Robot %1 has a new secret</source>
        <translation>机器人 %1 有了新密钥</translation>
    </message>
    <message>
        <source>Upstream %1 was added</source>
        <translation>已添加上游 %1</translation>
    </message>
    <message>
        <source>Upstream %1 was changed</source>
        <translation>已修改上游 %1</translation>
    </message>
    <message>
        <source>Upstream %1 was removed</source>
        <translation>已移除上游 %1</translation>
    </message>
    <message>
        <source>Project %1 was added</source>
        <translation>已添加项目 %1</translation>
    </message>
    <message>
        <source>Project %1 was changed</source>
        <translation>已修改项目 %1</translation>
    </message>
    <message>
        <source>Project %1 was removed</source>
        <translation>已移除项目 %1</translation>
    </message>
    <message>
        <source>Images of %1 were deleted</source>
        <translation>已删除 %1 的镜像</translation>
    </message>
    <message>
        <source>Server settings were changed</source>
        <translation>已修改服务器设置</translation>
    </message>
    <message>
        <source>The configuration file was applied</source>
        <translation>已应用配置文件</translation>
    </message>
    <message>
        <source>The server started</source>
        <translation>服务器已启动</translation>
    </message>
    <message>
        <source>The server stopped</source>
        <translation>服务器已停止</translation>
    </message>
    <message>
        <source>its name has no address</source>
        <translation>其名称没有对应的地址</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>its certificate is not trusted</source>
        <translation>其证书不受信任</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>未及时响应</translation>
    </message>
    <message>
        <source>it answered with a fault</source>
        <translation>它返回了错误</translation>
    </message>
    <message>
        <source>rate limit reached</source>
        <translation>已达到请求频率上限</translation>
    </message>
    <message>
        <source>the password was refused</source>
        <translation>密码被拒绝</translation>
    </message>
    <message>
        <source>access was denied</source>
        <translation>访问被拒绝</translation>
    </message>
    <message>
        <source>no registry&apos;s answer</source>
        <translation>不是镜像仓库的应答</translation>
    </message>
    <message>
        <source>the upstream is switched off</source>
        <translation>上游已停用</translation>
    </message>
    <message>
        <source>data did not match its digest</source>
        <translation>数据与摘要不符</translation>
    </message>
    <message>
        <source>the download was cut short</source>
        <translation>下载中途断开</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>命中</translation>
    </message>
    <message>
        <source>Revalidated</source>
        <translation>已重新验证</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>合并下载</translation>
    </message>
    <message>
        <source>Miss</source>
        <translation>未命中</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>陈旧</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>%1, pulling</source>
        <translation>%1，正在拉取</translation>
    </message>
    <message>
        <source>Served from the cache without asking the upstream.</source>
        <translation>由缓存直接提供，未询问上游。</translation>
    </message>
    <message>
        <source>Served from the cache after the upstream confirmed that it is current.</source>
        <translation>上游确认内容为最新后，由缓存提供。</translation>
    </message>
    <message>
        <source>Shared a download that another node had started.</source>
        <translation>共享了另一节点已开始的下载。</translation>
    </message>
    <message>
        <source>Downloaded from the upstream, and kept for the next time.</source>
        <translation>已从上游下载，并留存以备下次使用。</translation>
    </message>
    <message>
        <source>Served from the cache because the upstream failed.</source>
        <translation>上游出现故障，改由缓存提供。</translation>
    </message>
    <message>
        <source>The node may not pull this.</source>
        <translation>该节点无权拉取此内容。</translation>
    </message>
    <message>
        <source>The node did not get the image.</source>
        <translation>该节点未获得镜像。</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Referrers</source>
        <translation>引用者</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 没有响应</translation>
    </message>
    <message>
        <source>%1 does not answer: %2</source>
        <translation>%1 没有响应：%2</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>Project %1 asked this server itself; the request was refused</source>
        <translation>项目 %1 向本服务器自身发出请求；请求已被拒绝</translation>
    </message>
    <message>
        <source>A node named two registries in one request; its path was followed</source>
        <translation>某节点在一次请求中指定了两个镜像仓库；已以其路径为准</translation>
    </message>
    <message>
        <source>An image could not be stored: %1</source>
        <translation>有镜像无法存储：%1</translation>
    </message>
    <message>
        <source>A node is called %1 now</source>
        <translation>有节点现命名为 %1</translation>
    </message>
    <message>
        <source>%1 is gone upstream; the cached copy stays</source>
        <translation>上游已不再有 %1；缓存副本保留</translation>
    </message>
    <message>
        <source>%1 allows few pulls more; what is left is saved for what is not here</source>
        <translation>%1 的剩余拉取次数不多；余下的留给此处没有的内容</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>outcome, fallback upstream</comment>
        <translation>%1，来自 %2</translation>
    </message>
    <message>
        <source>%1 %2 answered in place of the project&apos;s own upstream.</source>
        <comment>sentence before, fallback upstream</comment>
        <translation>%1%2 代替项目自己的上游作出应答。</translation>
    </message>
    <message>
        <source>%1 answers in place of %2</source>
        <comment>upstreams</comment>
        <translation>%1 代替 %2 应答</translation>
    </message>
    <message>
        <source>Images were exported to %1</source>
        <translation>已将镜像导出到 %1</translation>
    </message>
    <message>
        <source>Images were imported from %1</source>
        <translation>已从 %1 导入镜像</translation>
    </message>
    <message>
        <source>The rules for space were changed</source>
        <translation>已修改空间规则</translation>
    </message>
    <message>
        <source>%1 came back from the trash</source>
        <translation>已从回收站恢复 %1</translation>
    </message>
    <message>
        <source>The trash was freed: %1</source>
        <translation>已清空回收站：%1</translation>
    </message>
    <message>
        <source>%1 was pinned</source>
        <translation>已固定 %1</translation>
    </message>
    <message>
        <source>A pin was removed</source>
        <translation>已取消一项固定</translation>
    </message>
    <message>
        <source>Blob %1 is damaged; it was set aside and is fetched again when asked for</source>
        <translation>blob %1 已损坏；已将其隔离，有请求时会重新获取</translation>
    </message>
    <message>
        <source>Blob %1 is gone from the disk; it is fetched again when asked for</source>
        <translation>blob %1 已从磁盘上消失；有请求时会重新获取</translation>
    </message>
    <message>
        <source>The store is over its limit by %1, and nothing may go: all is pinned or was just pulled</source>
        <translation>存储超出上限 %1，且没有可移除的内容：全部已固定或刚被拉取</translation>
    </message>
    <message>
        <source>The disk takes nothing more: a pull was passed on without being stored</source>
        <translation>磁盘已无法写入：一次拉取已直接转发，未存储</translation>
    </message>
    <message>
        <source>The store is being moved to %1</source>
        <translation>正在将存储迁移到 %1</translation>
    </message>
    <message>
        <source>The store was not moved to %1 whole; both folders serve</source>
        <translation>存储未能完整迁移到 %1；两个文件夹都在使用</translation>
    </message>
    <message>
        <source>A part of the store is not there: mount the disk of %1</source>
        <translation>存储缺少一部分：请挂载 %1 所在的磁盘</translation>
    </message>
    <message>
        <source>A backup without keys was saved to %1</source>
        <translation>已将不含密钥的备份保存到 %1</translation>
    </message>
    <message>
        <source>A backup with all keys, sealed with a passphrase, was saved to %1</source>
        <translation>已将包含全部密钥并以口令加密的备份保存到 %1</translation>
    </message>
    <message>
        <source>The backup %1 is to be restored at the next start</source>
        <translation>备份 %1 将在下次启动时还原</translation>
    </message>
    <message>
        <source>The restore that waited was given up</source>
        <translation>已放弃等待中的还原</translation>
    </message>
    <message>
        <source>The last restore is to be taken back at the next start</source>
        <translation>上次还原将在下次启动时撤回</translation>
    </message>
    <message>
        <source>The backup %1 was restored</source>
        <translation>已还原备份 %1</translation>
    </message>
    <message>
        <source>A backup was restored; enter these logins again: %1</source>
        <translation>已还原备份；请重新输入以下登录凭据：%1</translation>
    </message>
    <message>
        <source>A restore was taken back</source>
        <translation>已撤回一次还原</translation>
    </message>
    <message>
        <source>The catalog was damaged or gone; its copy of %1 and the journal since brought it back. The history of pulls and events since the copy is lost</source>
        <translation>目录库已损坏或丢失；已用其 %1 的副本及此后的日志恢复。该副本之后的拉取和事件历史已丢失</translation>
    </message>
    <message>
        <source>The catalog was damaged or gone; its copy and the journal brought it back as it was at %1. The rest of the journal cannot be read: settings changed later and the history since the copy are lost, and images that came later are fetched again when asked for</source>
        <translation>目录库已损坏或丢失；已用其副本和日志恢复到 %1 时的状态。日志的其余部分无法读取：此后更改的设置以及副本之后的历史已丢失，此后到来的镜像会在有请求时重新获取</translation>
    </message>
    <message>
        <source>The catalog was damaged or gone, and so was its copy; the journal and the stored manifests brought it back as it was at %1. The history of pulls and events is lost</source>
        <translation>目录库及其副本均已损坏或丢失；已用日志和已存储的清单恢复到 %1 时的状态。拉取和事件历史已丢失</translation>
    </message>
    <message>
        <source>The catalog was damaged or gone, and so was its copy; the journal and the stored manifests brought it back as it was at %1. The rest of the journal cannot be read: settings changed later and all history are lost, and images that came later are fetched again when asked for</source>
        <translation>目录库及其副本均已损坏或丢失；已用日志和已存储的清单恢复到 %1 时的状态。日志的其余部分无法读取：此后更改的设置和全部历史已丢失，此后到来的镜像会在有请求时重新获取</translation>
    </message>
    <message>
        <source>The catalog was damaged, and neither a copy nor a journal of it was left: an empty one took its place. Everything that was set up and cached is lost. The damaged one is %1</source>
        <translation>目录库已损坏，且既无副本也无日志：已由空的目录库取代。此前的全部配置和缓存都已丢失。损坏的目录库为 %1</translation>
    </message>
    <message>
        <source>A configuration for %1 left the console</source>
        <translation>一份用于 %1 的配置已离开控制台</translation>
    </message>
    <message>
        <source>A node fetched its configuration, which could not be noted</source>
        <translation>有节点获取了其配置，但未能记录</translation>
    </message>
    <message>
        <source>The old secret of robot %1 was ended</source>
        <translation>机器人 %1 的旧密钥已终止</translation>
    </message>
    <message>
        <source>Robot %1 was brought back</source>
        <translation>已恢复机器人 %1</translation>
    </message>
    <message>
        <source>Robot %1 has expired; its nodes are refused</source>
        <translation>机器人 %1 已过期；其节点会被拒绝</translation>
    </message>
    <message>
        <source>The store is empty, but its blobs are listed: does it lie in another folder than %1? The file store.json in the data folder says where</source>
        <translation>存储是空的，但其 blob 仍在目录中：它是否位于 %1 以外的文件夹？数据文件夹中的 store.json 文件记录了位置</translation>
    </message>
    <message>
        <source>Robot %1 expires on %2</source>
        <comment>user name, date</comment>
        <translation>机器人 %1 将于 %2 过期</translation>
    </message>
</context>
<context>
    <name>Archives</name>
    <message>
        <source>, </source>
        <comment>list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>problem, remedy</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>A docker-archive takes one platform of an image. Tick one of %1.</source>
        <comment>platforms</comment>
        <translation>docker-archive 中每个镜像只能有一个平台。请从 %1 中勾选一个。</translation>
    </message>
    <message>
        <source>1 goes</source>
        <translation>1 个将包含</translation>
    </message>
    <message numerus="yes">
        <source>%n go</source>
        <translation>
            <numerusform>%n 个将包含</numerusform>
        </translation>
    </message>
    <message>
        <source>1 does not</source>
        <translation>1 个不包含</translation>
    </message>
    <message numerus="yes">
        <source>%n do not</source>
        <translation>
            <numerusform>%n 个不包含</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>images, what becomes of them</comment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>sentence, size</comment>
        <translation>%1 %2。</translation>
    </message>
    <message>
        <source>%1 %2; %3 are free.</source>
        <comment>sentence, sizes</comment>
        <translation>%1 %2；可用空间 %3。</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>将包含</translation>
    </message>
    <message>
        <source>Goes in part</source>
        <translation>部分包含</translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>此处已有</translation>
    </message>
    <message>
        <source>Stays out</source>
        <translation>不包含</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>无法进行</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Its tag stands for another image here. Tick “Replace tags” to let that one give way.</source>
        <translation>此处该标签指向另一个镜像。请勾选“替换标签”，让它让位。</translation>
    </message>
    <message>
        <source>It is not here whole. Pull it or warm it up first.</source>
        <translation>它在此处不完整。请先拉取或预热。</translation>
    </message>
    <message>
        <source>Not whole: %1.</source>
        <comment>platforms</comment>
        <translation>不完整：%1。</translation>
    </message>
    <message>
        <source>It has no name that a node could ask for. Go back and give it one, if it is the only image.</source>
        <translation>它没有节点可以请求的名称。如果它是唯一的镜像，请返回为其命名。</translation>
    </message>
    <message>
        <source>This names no image. Write it as a node does: nginx:1.27.</source>
        <translation>这不是镜像名称。请像节点那样书写：nginx:1.27。</translation>
    </message>
    <message>
        <source>Without %1.</source>
        <comment>platforms</comment>
        <translation>不含 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of it are not in the archive.</source>
        <translation>
            <numerusform>其中 %n 个部分不在归档中。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file takes %1</source>
        <comment>size</comment>
        <translation>文件需要 %1</translation>
    </message>
    <message>
        <source>The store takes %1 more</source>
        <comment>size</comment>
        <translation>存储将增加 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sizes</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Writing: %1</source>
        <comment>sizes</comment>
        <translation>正在写入：%1</translation>
    </message>
    <message>
        <source>Importing: %1</source>
        <comment>sizes</comment>
        <translation>正在导入：%1</translation>
    </message>
    <message>
        <source>Reading: %1</source>
        <comment>sizes</comment>
        <translation>正在读取：%1</translation>
    </message>
    <message>
        <source>%1 To stay within the limit, %2 of the least valuable images go.</source>
        <comment>sentences, size</comment>
        <translation>%1为不超出上限，将移除 %2 价值最低的镜像。</translation>
    </message>
    <message>
        <source>Export, %1</source>
        <comment>percent</comment>
        <translation>导出，%1</translation>
    </message>
    <message>
        <source>Import, %1</source>
        <comment>percent</comment>
        <translation>导入，%1</translation>
    </message>
    <message>
        <source>Export cancelled</source>
        <translation>导出已取消</translation>
    </message>
    <message>
        <source>Import cancelled</source>
        <translation>导入已取消</translation>
    </message>
    <message>
        <source>Export failed</source>
        <translation>导出失败</translation>
    </message>
    <message>
        <source>Import failed</source>
        <translation>导入失败</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number, images</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <comment>images</comment>
        <translation>已导出 %1</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <comment>images</comment>
        <translation>已导入 %1</translation>
    </message>
</context>
<context>
    <name>AuditFooter</name>
    <message>
        <source>for ever</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>for one year</source>
        <translation>一年</translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>Image pulled</source>
        <translation>拉取镜像</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>登录被拒绝</translation>
    </message>
    <message>
        <source>Upstream added</source>
        <translation>添加上游</translation>
    </message>
    <message>
        <source>Upstream changed</source>
        <translation>修改上游</translation>
    </message>
    <message>
        <source>Upstream removed</source>
        <translation>移除上游</translation>
    </message>
    <message>
        <source>Project added</source>
        <translation>添加项目</translation>
    </message>
    <message>
        <source>Project changed</source>
        <translation>修改项目</translation>
    </message>
    <message>
        <source>Project removed</source>
        <translation>移除项目</translation>
    </message>
    <message>
        <source>Robot created</source>
        <translation>创建机器人</translation>
    </message>
    <message>
        <source>Robot changed</source>
        <translation>修改机器人</translation>
    </message>
    <message>
        <source>Robot deleted</source>
        <translation>删除机器人</translation>
    </message>
    <message>
        <source>Robot brought back</source>
        <translation>恢复机器人</translation>
    </message>
    <message>
        <source>Secret renewed</source>
        <translation>更换密钥</translation>
    </message>
    <message>
        <source>Secret rotated</source>
        <translation>轮换密钥</translation>
    </message>
    <message>
        <source>Old secret ended</source>
        <translation>终止旧密钥</translation>
    </message>
    <message>
        <source>Server settings changed</source>
        <translation>修改服务器设置</translation>
    </message>
    <message>
        <source>Set-up finished</source>
        <translation>完成初始设置</translation>
    </message>
    <message>
        <source>Rules for space changed</source>
        <translation>修改空间规则</translation>
    </message>
    <message>
        <source>Move of the store started</source>
        <translation>开始迁移存储</translation>
    </message>
    <message>
        <source>Retention of the log changed</source>
        <translation>修改日志保留期</translation>
    </message>
    <message>
        <source>Old history removed</source>
        <translation>移除旧历史</translation>
    </message>
    <message>
        <source>Pin added</source>
        <translation>添加固定项</translation>
    </message>
    <message>
        <source>Pin removed</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Node renamed</source>
        <translation>重命名节点</translation>
    </message>
    <message>
        <source>Node named</source>
        <translation>命名节点</translation>
    </message>
    <message>
        <source>Node&apos;s name removed</source>
        <translation>移除节点名称</translation>
    </message>
    <message>
        <source>Link for a node made</source>
        <translation>为节点创建链接</translation>
    </message>
    <message>
        <source>Link for a node withdrawn</source>
        <translation>撤回节点链接</translation>
    </message>
    <message>
        <source>Certificate made</source>
        <translation>生成证书</translation>
    </message>
    <message>
        <source>Certificate changed</source>
        <translation>修改证书</translation>
    </message>
    <message>
        <source>Certificate removed</source>
        <translation>移除证书</translation>
    </message>
    <message>
        <source>Certificate renewed</source>
        <translation>续期证书</translation>
    </message>
    <message>
        <source>Configuration file applied</source>
        <translation>应用配置文件</translation>
    </message>
    <message>
        <source>Images deleted</source>
        <translation>删除镜像</translation>
    </message>
    <message>
        <source>Images restored</source>
        <translation>恢复镜像</translation>
    </message>
    <message>
        <source>Images exported</source>
        <translation>导出镜像</translation>
    </message>
    <message>
        <source>Images imported</source>
        <translation>导入镜像</translation>
    </message>
    <message>
        <source>Warm-up started</source>
        <translation>开始预热</translation>
    </message>
    <message>
        <source>Trash freed</source>
        <translation>清空回收站</translation>
    </message>
    <message>
        <source>Backup saved</source>
        <translation>备份已保存</translation>
    </message>
    <message>
        <source>Restore prepared</source>
        <translation>准备还原</translation>
    </message>
    <message>
        <source>Restore put in place</source>
        <translation>执行还原</translation>
    </message>
    <message>
        <source>Restore given up</source>
        <translation>放弃还原</translation>
    </message>
    <message>
        <source>Restore taken back</source>
        <translation>撤回还原</translation>
    </message>
    <message>
        <source>Collection ran</source>
        <translation>执行清理</translation>
    </message>
    <message>
        <source>Images evicted</source>
        <translation>淘汰镜像</translation>
    </message>
    <message>
        <source>Scrub ran</source>
        <translation>执行巡检</translation>
    </message>
    <message>
        <source>Store moved</source>
        <translation>迁移存储</translation>
    </message>
    <message>
        <source>Job stopped</source>
        <translation>停止任务</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>The secret was wrong</source>
        <translation>密钥错误</translation>
    </message>
    <message>
        <source>There is no such robot</source>
        <translation>没有此机器人</translation>
    </message>
    <message>
        <source>The header was no login</source>
        <translation>请求头不是登录信息</translation>
    </message>
    <message>
        <source>The robot has expired</source>
        <translation>机器人已过期</translation>
    </message>
    <message>
        <source>The robot is disabled</source>
        <translation>机器人已停用</translation>
    </message>
    <message>
        <source>The robot may not come from this address</source>
        <translation>机器人不得来自此地址</translation>
    </message>
    <message>
        <source>The token is not good any more</source>
        <translation>令牌已失效</translation>
    </message>
    <message>
        <source>Too many different secrets were tried</source>
        <translation>尝试了过多不同的密钥</translation>
    </message>
    <message>
        <source>The configuration file manages it</source>
        <translation>由配置文件管理</translation>
    </message>
    <message>
        <source>Something still uses it</source>
        <translation>仍在使用中</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Trusted CA</source>
        <translation>信任的 CA</translation>
    </message>
    <message>
        <source>Private hosts</source>
        <translation>私有主机</translation>
    </message>
    <message>
        <source>Token hosts</source>
        <translation>令牌主机</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>代理用户</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>代理密码</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>客户端证书</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>客户端私钥</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>上游</translation>
    </message>
    <message>
        <source>Fallbacks</source>
        <translation>备用上游</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>服务于</translation>
    </message>
    <message>
        <source>Default project</source>
        <translation>默认项目</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>新鲜度</translation>
    </message>
    <message>
        <source>Stale while revalidating</source>
        <translation>检查期间提供陈旧副本</translation>
    </message>
    <message>
        <source>Stale on error</source>
        <translation>出错时提供陈旧副本</translation>
    </message>
    <message>
        <source>Oldest stale copy</source>
        <translation>最久的陈旧副本</translation>
    </message>
    <message>
        <source>Gone upstream</source>
        <translation>上游已无</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>禁止</translation>
    </message>
    <message>
        <source>Prefetch</source>
        <translation>预取</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>配额</translation>
    </message>
    <message>
        <source>Unused images go after</source>
        <translation>移除未用镜像，超过</translation>
    </message>
    <message>
        <source>Untagged images go after</source>
        <translation>移除无标签镜像，超过</translation>
    </message>
    <message>
        <source>Newest tags kept</source>
        <translation>保留的最新标签</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>May pull</source>
        <translation>可拉取</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>过期</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Allowed networks</source>
        <translation>允许的网络</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>存储库</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation>监听地址</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>证书文件</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>私钥文件</translation>
    </message>
    <message>
        <source>Pull without login</source>
        <translation>免登录拉取</translation>
    </message>
    <message>
        <source>Offline mode</source>
        <translation>离线模式</translation>
    </message>
    <message>
        <source>Limit of the store</source>
        <translation>存储上限</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Kept free on the disk</source>
        <translation>磁盘保留空间</translation>
    </message>
    <message>
        <source>Low mark</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Grace after a pull</source>
        <translation>拉取后的宽限期</translation>
    </message>
    <message>
        <source>Trash keeps for</source>
        <translation>回收站保留</translation>
    </message>
    <message>
        <source>Unfinished downloads kept for</source>
        <translation>未完成下载保留</translation>
    </message>
    <message>
        <source>What nodes use is kept for</source>
        <translation>节点在用内容保留</translation>
    </message>
    <message>
        <source>Collection runs</source>
        <translation>清理计划</translation>
    </message>
    <message>
        <source>Scrub runs</source>
        <translation>巡检计划</translation>
    </message>
    <message>
        <source>Scrub reads a second</source>
        <translation>巡检每秒读取</translation>
    </message>
    <message>
        <source>History is kept for</source>
        <translation>历史保留</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Fingerprint of the CA</source>
        <translation>CA 指纹</translation>
    </message>
    <message>
        <source>Takes back row</source>
        <translation>撤回的行</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Pulls</source>
        <translation>拉取</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Digests</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Manifests</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Blobs</source>
        <translation>Blob</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>已移入回收站</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>已释放</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Old secret stays good for</source>
        <translation>旧密钥继续有效</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>提前停止</translation>
    </message>
    <message>
        <source>in the console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>on the command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>the configuration file</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>a rule or a schedule</source>
        <translation>规则或计划</translation>
    </message>
    <message>
        <source>the server by itself</source>
        <translation>服务器自动</translation>
    </message>
    <message>
        <source>a robot</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>a node without a login</source>
        <translation>未登录的节点</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Space limit</source>
        <translation>空间上限</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>several addresses</source>
        <translation>多个地址</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message numerus="yes">
        <source>Refused %n times</source>
        <translation>
            <numerusform>被拒绝 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>none</source>
        <comment>an empty list</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>replaced by a new one</source>
        <translation>已换新</translation>
    </message>
    <message>
        <source>set, not shown</source>
        <translation>已设置，不显示</translation>
    </message>
    <message>
        <source>none</source>
        <comment>an empty text</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>This is no change of configuration; there is nothing to take back.</source>
        <translation>这不是配置更改；没有可撤回的内容。</translation>
    </message>
    <message>
        <source>It was changed again since. Take back the newer changes first, or edit it by hand.</source>
        <translation>此后又有更改。请先撤回较新的更改，或手动编辑。</translation>
    </message>
    <message>
        <source>A password or key was replaced with it. The log keeps none, so it must be entered again.</source>
        <translation>其中替换了密码或密钥。日志不保存它们，因此须重新输入。</translation>
    </message>
    <message>
        <source>The project has images by now, and they would go with it. Delete the project if you mean that.</source>
        <translation>该项目现已有镜像，会随之移除。如确要如此，请删除项目。</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message numerus="yes">
        <source>%n upstream(s)</source>
        <translation>
            <numerusform>%n 个上游</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n 个项目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s)</source>
        <translation>
            <numerusform>%n 个机器人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n 个镜像</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, from %2 (Breakwater %3)</source>
        <comment>date, computer, version</comment>
        <translation>%1，来自 %2（Breakwater %3）</translation>
    </message>
    <message>
        <source>Saving, %1</source>
        <comment>percent</comment>
        <translation>正在备份，%1</translation>
    </message>
    <message>
        <source>Reading and checking, %1</source>
        <comment>percent</comment>
        <translation>正在读取并检查，%1</translation>
    </message>
    <message>
        <source>Getting it ready, %1</source>
        <comment>percent</comment>
        <translation>正在准备，%1</translation>
    </message>
    <message>
        <source>Backup, %1</source>
        <comment>percent</comment>
        <translation>备份，%1</translation>
    </message>
    <message>
        <source>Restore, %1</source>
        <comment>percent</comment>
        <translation>还原，%1</translation>
    </message>
    <message>
        <source>Backup cancelled</source>
        <translation>备份已取消</translation>
    </message>
    <message>
        <source>Restore cancelled</source>
        <translation>还原已取消</translation>
    </message>
    <message>
        <source>Backup failed</source>
        <translation>备份失败</translation>
    </message>
    <message>
        <source>Restore failed</source>
        <translation>还原失败</translation>
    </message>
    <message>
        <source>Backup saved</source>
        <translation>备份已保存</translation>
    </message>
    <message>
        <source>Restore waits for a restart</source>
        <translation>还原等待重新启动</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Keep serving images?</source>
        <translation>是否继续提供镜像？</translation>
    </message>
    <message>
        <source>This program is the server. In the background it goes on, with an icon in the tray.</source>
        <translation>本程序就是服务器。它可在后台继续运行，并在托盘中显示图标。</translation>
    </message>
    <message numerus="yes">
        <source>%n pull(s) are running now.</source>
        <translation>
            <numerusform>当前有 %n 个拉取正在进行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep serving in the background</source>
        <translation>在后台继续提供服务</translation>
    </message>
    <message>
        <source>Stop the server and quit</source>
        <translation>停止服务器并退出</translation>
    </message>
    <message>
        <source>Do this each time</source>
        <translation>每次都这样做</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The upstream</source>
        <translation>上游</translation>
    </message>
    <message>
        <source>the upstream</source>
        <translation>上游</translation>
    </message>
    <message>
        <source>The configuration file</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>“%1” is not a valid repository name</source>
        <translation>“%1”不是有效的存储库名称</translation>
    </message>
    <message>
        <source>Names have lower-case letters, digits and single separators: library/postgres.</source>
        <translation>名称由小写字母、数字和单个分隔符组成：library/postgres。</translation>
    </message>
    <message>
        <source>Correct the image name and pull again.</source>
        <translation>请更正镜像名称后重新拉取。</translation>
    </message>
    <message>
        <source>“%1” is not a valid tag</source>
        <translation>“%1”不是有效的标签</translation>
    </message>
    <message>
        <source>A tag has up to 128 letters, digits, dots, dashes and underscores.</source>
        <translation>标签最多 128 个字符，可含字母、数字、点、短横线和下划线。</translation>
    </message>
    <message>
        <source>Correct the tag and pull again.</source>
        <translation>请更正标签后重新拉取。</translation>
    </message>
    <message>
        <source>The digest is not valid</source>
        <translation>摘要无效</translation>
    </message>
    <message>
        <source>A digest looks like sha256: and 64 hexadecimal digits.</source>
        <translation>摘要的格式为 sha256: 后接 64 位十六进制数字。</translation>
    </message>
    <message>
        <source>Copy the digest again, whole.</source>
        <translation>请重新完整复制摘要。</translation>
    </message>
    <message>
        <source>A value is not valid</source>
        <translation>有一个值无效</translation>
    </message>
    <message>
        <source>“%1” is not valid</source>
        <translation>“%1”无效</translation>
    </message>
    <message>
        <source>Correct the value and try again.</source>
        <translation>请更正该值后重试。</translation>
    </message>
    <message>
        <source>No project answers for this image</source>
        <translation>没有项目负责此镜像</translation>
    </message>
    <message>
        <source>There is no project “%1”.</source>
        <translation>不存在项目“%1”。</translation>
    </message>
    <message>
        <source>Add a project that serves this registry, or correct the address on the node.</source>
        <translation>请添加服务于该镜像仓库的项目，或更正节点上的地址。</translation>
    </message>
    <message>
        <source>The repository does not exist</source>
        <translation>存储库不存在</translation>
    </message>
    <message>
        <source>%1 does not know it.</source>
        <translation>%1 没有该存储库。</translation>
    </message>
    <message>
        <source>Check the spelling of the image name.</source>
        <translation>请检查镜像名称的拼写。</translation>
    </message>
    <message>
        <source>The image does not exist</source>
        <translation>镜像不存在</translation>
    </message>
    <message>
        <source>%1 has no such tag or digest.</source>
        <translation>%1 没有这样的标签或摘要。</translation>
    </message>
    <message>
        <source>Check the tag. For a digest, check that it has not been removed upstream.</source>
        <translation>请检查标签。如果是摘要，请确认上游未将其移除。</translation>
    </message>
    <message>
        <source>A layer does not exist</source>
        <translation>有一个层不存在</translation>
    </message>
    <message>
        <source>%1 has no blob with this digest.</source>
        <translation>%1 没有该摘要的 blob。</translation>
    </message>
    <message>
        <source>Pull the image again: its manifest may have changed.</source>
        <translation>请重新拉取镜像：其清单可能已变化。</translation>
    </message>
    <message>
        <source>User name or secret was not accepted</source>
        <translation>用户名或密钥未被接受</translation>
    </message>
    <message>
        <source>The node sent no credentials, or wrong ones.</source>
        <translation>节点未发送凭据，或凭据有误。</translation>
    </message>
    <message>
        <source>Give the node a robot&apos;s user name and secret, or renew the robot&apos;s secret.</source>
        <translation>请为节点配置机器人的用户名和密钥，或更换该机器人的密钥。</translation>
    </message>
    <message>
        <source>This robot may not pull here</source>
        <translation>此机器人无权在此拉取</translation>
    </message>
    <message>
        <source>Its permissions do not cover the project.</source>
        <translation>其权限不包含该项目。</translation>
    </message>
    <message>
        <source>Its permissions do not cover the project %1.</source>
        <translation>其权限不包含项目 %1。</translation>
    </message>
    <message>
        <source>Add the project to the robot.</source>
        <translation>请将该项目添加到机器人。</translation>
    </message>
    <message>
        <source>Nothing can be pushed here</source>
        <translation>此处不接受推送</translation>
    </message>
    <message>
        <source>A proxy project is read-only: it caches what an upstream has.</source>
        <translation>代理项目是只读的：它缓存上游的内容。</translation>
    </message>
    <message>
        <source>Push to the upstream registry itself.</source>
        <translation>请直接推送到上游镜像仓库。</translation>
    </message>
    <message>
        <source>%1 cannot be found</source>
        <translation>找不到 %1</translation>
    </message>
    <message>
        <source>The name %1 has no address (DNS).</source>
        <translation>名称 %1 没有对应的地址（DNS）。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s DNS and the upstream&apos;s URL. Cached images keep working.</source>
        <translation>请检查本机的 DNS 和上游的 URL。已缓存的镜像仍可使用。</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>无法连接到 %1</translation>
    </message>
    <message>
        <source>%1 does not accept a connection.</source>
        <translation>%1 不接受连接。</translation>
    </message>
    <message>
        <source>Check the Internet connection and the URL. Cached images keep working.</source>
        <translation>请检查互联网连接和 URL。已缓存的镜像仍可使用。</translation>
    </message>
    <message>
        <source>%1 has a certificate that is not trusted</source>
        <translation>%1 的证书不受信任</translation>
    </message>
    <message>
        <source>If the upstream has its own CA, add that CA to the upstream. Else check this computer&apos;s clock.</source>
        <translation>如果上游有自己的 CA，请将其添加到该上游。否则请检查本机时钟。</translation>
    </message>
    <message>
        <source>%1 does not answer in time</source>
        <translation>%1 未及时响应</translation>
    </message>
    <message>
        <source>%1 was silent for too long.</source>
        <translation>%1 过久没有响应。</translation>
    </message>
    <message>
        <source>It is tried again by itself. Cached images keep working.</source>
        <translation>系统会自动重试。已缓存的镜像仍可使用。</translation>
    </message>
    <message>
        <source>%1 has a fault</source>
        <translation>%1 出现故障</translation>
    </message>
    <message>
        <source>%1 answered %2</source>
        <translation>%1 返回了 %2</translation>
    </message>
    <message>
        <source>The fault is on the upstream&apos;s side.</source>
        <translation>故障在上游一侧。</translation>
    </message>
    <message numerus="yes">
        <source>Pulls from it go on in %n minute(s).</source>
        <translation>
            <numerusform>%n 分钟后将恢复从它拉取。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has reached its rate limit</source>
        <translation>%1 已达到请求频率上限</translation>
    </message>
    <message>
        <source>%1 answered 429: too many requests. %2</source>
        <translation>%1 返回 429：请求过多。%2</translation>
    </message>
    <message>
        <source>Add a login to the upstream for a higher limit. Cached images keep working.</source>
        <translation>为上游添加登录凭据可提高上限。已缓存的镜像仍可使用。</translation>
    </message>
    <message>
        <source>%1 refused the saved password</source>
        <translation>%1 拒绝了已保存的密码</translation>
    </message>
    <message>
        <source>User name and password or token were not accepted by %1.</source>
        <translation>%1 未接受用户名和密码或令牌。</translation>
    </message>
    <message>
        <source>Edit the upstream&apos;s credentials, or clear them to pull anonymously.</source>
        <translation>请修改上游的凭据，或清除凭据以匿名拉取。</translation>
    </message>
    <message>
        <source>%1 gives no access to this image</source>
        <translation>%1 不允许访问此镜像</translation>
    </message>
    <message>
        <source>The repository is private, or it does not exist.</source>
        <translation>该存储库为私有，或不存在。</translation>
    </message>
    <message>
        <source>Check the image name, and that the upstream&apos;s login may read it.</source>
        <translation>请检查镜像名称，并确认上游的登录凭据有权读取它。</translation>
    </message>
    <message>
        <source>%1 sent something that is no registry&apos;s answer</source>
        <translation>%1 返回的不是镜像仓库的应答</translation>
    </message>
    <message>
        <source>Check the URL. A log-in page of a network (captive portal) does this too.</source>
        <translation>请检查 URL。网络的登录页面（强制门户）也会造成此问题。</translation>
    </message>
    <message>
        <source>%1 sent us to an address that is not allowed</source>
        <translation>%1 将我们重定向到不允许的地址</translation>
    </message>
    <message>
        <source>It redirects to %1, a private address.</source>
        <translation>它重定向到 %1，这是一个私有地址。</translation>
    </message>
    <message>
        <source>If that is your own storage, allow this host in the upstream&apos;s settings.</source>
        <translation>如果那是您自己的存储，请在上游的设置中允许该主机。</translation>
    </message>
    <message>
        <source>%1 asks for its password somewhere else</source>
        <translation>%1 在别处索要密码</translation>
    </message>
    <message>
        <source>Its token service is %1, which is not its own.</source>
        <translation>其令牌服务为 %1，不属于它自己。</translation>
    </message>
    <message>
        <source>This upstream is Breakwater itself</source>
        <translation>此上游就是 Breakwater 自身</translation>
    </message>
    <message>
        <source>A cache of itself would ask itself for ever.</source>
        <translation>缓存自身会无休止地向自己发出请求。</translation>
    </message>
    <message>
        <source>Give the registry&apos;s own address as URL.</source>
        <translation>请将 URL 设为镜像仓库自己的地址。</translation>
    </message>
    <message>
        <source>%1 is switched off</source>
        <translation>%1 已停用</translation>
    </message>
    <message>
        <source>Only images that are cached are served.</source>
        <translation>仅提供已缓存的镜像。</translation>
    </message>
    <message>
        <source>Enable the upstream, or end offline mode.</source>
        <translation>请启用该上游，或结束离线模式。</translation>
    </message>
    <message>
        <source>%1 sent data that is not what its digest says</source>
        <translation>%1 发送的数据与其摘要不符</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>未存储任何内容。</translation>
    </message>
    <message>
        <source>Expected %1, got %2. Nothing was stored.</source>
        <translation>应为 %1，实为 %2。未存储任何内容。</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>其他内容</translation>
    </message>
    <message>
        <source>Pull again. If it happens again, the upstream or something on the way is damaged.</source>
        <translation>请重新拉取。如再次发生，则上游或途中某处已损坏。</translation>
    </message>
    <message>
        <source>%1 cut the data short</source>
        <translation>%1 中途断开了数据传输</translation>
    </message>
    <message>
        <source>The length is not what was announced.</source>
        <translation>长度与声明的不符。</translation>
    </message>
    <message>
        <source>Pull again: it goes on where it stopped.</source>
        <translation>请重新拉取：会从中断处继续。</translation>
    </message>
    <message>
        <source>The data folder cannot be written</source>
        <translation>数据文件夹无法写入</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Give this user the right to write there, or choose another folder.</source>
        <translation>请授予此用户在该处的写入权限，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>There is no room left in %1.</source>
        <translation>%1 中已没有空间。</translation>
    </message>
    <message>
        <source>Delete images or make room. Until then pulls go through without being cached.</source>
        <translation>请删除镜像或腾出空间。在此之前，拉取会直接转发而不缓存。</translation>
    </message>
    <message>
        <source>The disk reported an error</source>
        <translation>磁盘报告了错误</translation>
    </message>
    <message>
        <source>Check the disk and its cable. Images that are damaged are fetched again.</source>
        <translation>请检查磁盘及其连接线。已损坏的镜像会重新获取。</translation>
    </message>
    <message>
        <source>The data folder is in use</source>
        <translation>数据文件夹正在使用</translation>
    </message>
    <message>
        <source>Another Breakwater has it open.</source>
        <translation>另一个 Breakwater 已将其打开。</translation>
    </message>
    <message>
        <source>%1 has it open.</source>
        <translation>%1 已将其打开。</translation>
    </message>
    <message>
        <source>Stop the other one, or start this one with another folder (--data).</source>
        <translation>请停止另一个，或用其他文件夹启动本程序（--data）。</translation>
    </message>
    <message>
        <source>The catalog is damaged</source>
        <translation>目录库已损坏</translation>
    </message>
    <message>
        <source>Start again: it is rebuilt from the stored images. A copy of the old one is kept.</source>
        <translation>请重新启动：它会根据已存储的镜像重建，并保留旧目录库的副本。</translation>
    </message>
    <message>
        <source>The catalog is from a newer version</source>
        <translation>目录库来自更新的版本</translation>
    </message>
    <message>
        <source>This version cannot read it and leaves it as it is.</source>
        <translation>此版本无法读取，已原样保留。</translation>
    </message>
    <message>
        <source>Update Breakwater.</source>
        <translation>请更新 Breakwater。</translation>
    </message>
    <message>
        <source>The catalog cannot be read or written</source>
        <translation>目录库无法读取或写入</translation>
    </message>
    <message>
        <source>Check that the disk has room and works.</source>
        <translation>请检查磁盘是否有空间且工作正常。</translation>
    </message>
    <message>
        <source>The configuration file cannot be read: %1</source>
        <translation>无法读取配置文件：%1</translation>
    </message>
    <message>
        <source>Correct the YAML. Nothing of the file was applied.</source>
        <translation>请更正 YAML。文件中的内容均未应用。</translation>
    </message>
    <message>
        <source>Unknown setting “%1” in %2</source>
        <translation>%2 中有未知设置“%1”</translation>
    </message>
    <message>
        <source>Correct or remove it. Nothing of the file was applied.</source>
        <translation>请更正或删除它。文件中的内容均未应用。</translation>
    </message>
    <message>
        <source>The value of “%1” is not valid: %2</source>
        <translation>“%1”的值无效：%2</translation>
    </message>
    <message>
        <source>Correct it. Nothing of the file was applied.</source>
        <translation>请更正。文件中的内容均未应用。</translation>
    </message>
    <message>
        <source>A file is missing: %1</source>
        <translation>缺少文件：%1</translation>
    </message>
    <message>
        <source>Create the file, or correct the path in the configuration.</source>
        <translation>请创建该文件，或更正配置中的路径。</translation>
    </message>
    <message>
        <source>%1 is already used</source>
        <translation>%1 已被占用</translation>
    </message>
    <message>
        <source>The port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Another program listens there.</source>
        <translation>另一个程序正在监听该端口。</translation>
    </message>
    <message>
        <source>It is used by %1.</source>
        <translation>它正被 %1 使用。</translation>
    </message>
    <message>
        <source>Choose another port, or stop the other program.</source>
        <translation>请选择其他端口，或停止另一个程序。</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer</source>
        <translation>%1 不是本机的地址</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>该地址</translation>
    </message>
    <message>
        <source>It may have changed (DHCP), or the network is not up yet.</source>
        <translation>地址可能已变化（DHCP），或网络尚未就绪。</translation>
    </message>
    <message>
        <source>Choose another address, or listen on all addresses (0.0.0.0).</source>
        <translation>请选择其他地址，或监听所有地址（0.0.0.0）。</translation>
    </message>
    <message>
        <source>%1 needs administrator rights</source>
        <translation>%1 需要管理员权限</translation>
    </message>
    <message>
        <source>This port</source>
        <translation>此端口</translation>
    </message>
    <message>
        <source>Ports below 1024 are reserved.</source>
        <translation>1024 以下的端口为保留端口。</translation>
    </message>
    <message>
        <source>Choose a port above 1023, such as 8443.</source>
        <translation>请选择大于 1023 的端口，例如 8443。</translation>
    </message>
    <message>
        <source>The certificate cannot be used</source>
        <translation>证书无法使用</translation>
    </message>
    <message>
        <source>Give a certificate and its key in PEM form, or let Breakwater make one.</source>
        <translation>请提供 PEM 格式的证书及其私钥，或让 Breakwater 生成。</translation>
    </message>
    <message>
        <source>The key file cannot be used</source>
        <translation>密钥文件无法使用</translation>
    </message>
    <message>
        <source>Restore it from a backup and give it mode 0600. Without it, passwords must be entered again.</source>
        <translation>请从备份中恢复该文件并将权限设为 0600。没有它，则必须重新输入密码。</translation>
    </message>
    <message>
        <source>A stored password cannot be read</source>
        <translation>有一个已保存的密码无法读取</translation>
    </message>
    <message>
        <source>The key file is not the one that sealed it.</source>
        <translation>密钥文件不是加密它时所用的那一个。</translation>
    </message>
    <message>
        <source>The key file does not open the password of %1.</source>
        <translation>密钥文件无法解开 %1 的密码。</translation>
    </message>
    <message>
        <source>Enter the password again.</source>
        <translation>请重新输入密码。</translation>
    </message>
    <message>
        <source>This exists already</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>“%1” exists already</source>
        <translation>“%1”已存在</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <source>This is no longer there</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>“%1” is no longer there</source>
        <translation>“%1”已不存在</translation>
    </message>
    <message>
        <source>It was removed in the meantime.</source>
        <translation>期间已被移除。</translation>
    </message>
    <message>
        <source>Refresh the page.</source>
        <translation>请刷新页面。</translation>
    </message>
    <message>
        <source>This is still in use</source>
        <translation>仍在使用中</translation>
    </message>
    <message>
        <source>“%1” is still in use</source>
        <translation>“%1”仍在使用中</translation>
    </message>
    <message>
        <source>Used by %1.</source>
        <translation>正被 %1 使用。</translation>
    </message>
    <message>
        <source>Remove what uses it first.</source>
        <translation>请先移除使用它的对象。</translation>
    </message>
    <message>
        <source>The configuration file manages this</source>
        <translation>此项由配置文件管理</translation>
    </message>
    <message>
        <source>What the file names can only be changed there.</source>
        <translation>文件中指定的内容只能在文件中更改。</translation>
    </message>
    <message>
        <source>Change it in the file, then restart or send SIGHUP.</source>
        <translation>请在文件中更改，然后重新启动或发送 SIGHUP。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未做任何更改。</translation>
    </message>
    <message>
        <source>This is not supported</source>
        <translation>不支持此操作</translation>
    </message>
    <message>
        <source>See the details.</source>
        <translation>请查看详细信息。</translation>
    </message>
    <message>
        <source>Something went wrong inside Breakwater</source>
        <translation>Breakwater 内部出现错误</translation>
    </message>
    <message>
        <source>Try again. If it happens again, report it with the details.</source>
        <translation>请重试。如再次发生，请附上详细信息进行报告。</translation>
    </message>
    <message>
        <source>The project %1 does not allow this image</source>
        <translation>项目 %1 不允许此镜像</translation>
    </message>
    <message>
        <source>None of its allow patterns fits %1.</source>
        <translation>其允许模式均不匹配 %1。</translation>
    </message>
    <message>
        <source>Its pattern %1 denies %2.</source>
        <translation>其模式 %1 禁止 %2。</translation>
    </message>
    <message>
        <source>Change the project&apos;s patterns if nodes should get it.</source>
        <translation>如果节点应当获得它，请修改项目的模式。</translation>
    </message>
    <message>
        <source>%1 cannot be reached through its proxy</source>
        <translation>无法通过代理连接到 %1</translation>
    </message>
    <message>
        <source>The proxy %1 wants a user name and password, or refused those it got.</source>
        <translation>代理 %1 需要用户名和密码，或拒绝了所提供的凭据。</translation>
    </message>
    <message>
        <source>The proxy %1 does not let us through: %2</source>
        <translation>代理 %1 不予放行：%2</translation>
    </message>
    <message>
        <source>The proxy %1 answered %2.</source>
        <translation>代理 %1 返回了 %2。</translation>
    </message>
    <message>
        <source>Check the proxy in the upstream&apos;s advanced settings. Cached images keep working.</source>
        <translation>请检查上游高级设置中的代理。已缓存的镜像仍可使用。</translation>
    </message>
    <message>
        <source>%1 wants another client certificate</source>
        <translation>%1 需要另一个客户端证书</translation>
    </message>
    <message>
        <source>Give the client certificate and its key in the upstream&apos;s advanced settings.</source>
        <translation>请在上游的高级设置中提供客户端证书及其私钥。</translation>
    </message>
    <message>
        <source>The password was not sent. If that host may have it, add it to the upstream&apos;s &quot;Login hosts&quot;. Else check the upstream&apos;s URL.</source>
        <translation>密码未发送。如果可以将密码交给该主机，请将其添加到上游的“登录主机”。否则请检查上游的 URL。</translation>
    </message>
    <message>
        <source>The image is not made for this platform</source>
        <translation>镜像不支持此平台</translation>
    </message>
    <message>
        <source>The image has no %1</source>
        <comment>platforms</comment>
        <translation>镜像没有 %1</translation>
    </message>
    <message>
        <source>It is made for %1.</source>
        <translation>它支持 %1。</translation>
    </message>
    <message>
        <source>Choose a platform that it has, or another image.</source>
        <translation>请选择它支持的平台，或选择其他镜像。</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>无法打开 %1：%2</translation>
    </message>
    <message>
        <source>%1 is no tar archive, nor one packed by gzip or zstd.</source>
        <translation>%1 不是 tar 归档，也不是经 gzip 或 zstd 压缩的 tar 归档。</translation>
    </message>
    <message>
        <source>%1 holds neither an OCI image layout nor a docker-archive.</source>
        <translation>%1 既不含 OCI 镜像布局，也不是 docker-archive。</translation>
    </message>
    <message>
        <source>It names no image.</source>
        <translation>其中未指明任何镜像。</translation>
    </message>
    <message>
        <source>Its entry “%1” leads out of it, or is there twice.</source>
        <translation>其条目“%1”指向归档之外，或重复出现。</translation>
    </message>
    <message>
        <source>Its entry “%1” is a link that leads out of it.</source>
        <translation>其条目“%1”是指向归档之外的链接。</translation>
    </message>
    <message>
        <source>Its entry “%1” is a device.</source>
        <translation>其条目“%1”是设备文件。</translation>
    </message>
    <message>
        <source>Its manifests make no sense.</source>
        <translation>其清单内容不合理。</translation>
    </message>
    <message>
        <source>“%1” makes no sense.</source>
        <translation>“%1”内容不合理。</translation>
    </message>
    <message>
        <source>It is damaged or cut short.</source>
        <translation>它已损坏或被截断。</translation>
    </message>
    <message>
        <source>It holds, or unpacks to, more than is sensible: “%1”.</source>
        <translation>其内容或解包后的大小超出合理范围：“%1”。</translation>
    </message>
    <message>
        <source>The archive cannot be read</source>
        <translation>无法读取归档</translation>
    </message>
    <message>
        <source>Make it anew: skopeo, docker save, podman save and Breakwater&apos;s own export write archives that fit.</source>
        <translation>请重新生成：skopeo、docker save、podman save 以及 Breakwater 自己的导出都能写出合适的归档。</translation>
    </message>
    <message>
        <source>The archive is refused</source>
        <translation>归档被拒绝</translation>
    </message>
    <message>
        <source>Nothing was imported. Make it anew, and do not use this one unless you know where it comes from.</source>
        <translation>未导入任何内容。请重新生成，除非清楚其来源，否则不要使用此归档。</translation>
    </message>
    <message>
        <source>The backup cannot be opened</source>
        <translation>无法打开备份</translation>
    </message>
    <message>
        <source>Check the path, and that this user may read the file.</source>
        <translation>请检查路径，并确认此用户有权读取该文件。</translation>
    </message>
    <message>
        <source>This is no backup of Breakwater</source>
        <translation>这不是 Breakwater 的备份</translation>
    </message>
    <message>
        <source>Choose a file that was written by “Save a backup…” or breakwaterd backup.</source>
        <translation>请选择由“保存备份…”或 breakwaterd backup 写出的文件。</translation>
    </message>
    <message>
        <source>The backup is damaged or cut short</source>
        <translation>备份已损坏或被截断</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <comment>file, its part</comment>
        <translation>%1，位于 %2</translation>
    </message>
    <message>
        <source>Nothing was changed. Take another copy of it, or an older backup.</source>
        <translation>未做任何更改。请使用它的另一份副本，或更早的备份。</translation>
    </message>
    <message>
        <source>The backup is from a newer version</source>
        <translation>备份来自更新的版本</translation>
    </message>
    <message>
        <source>Breakwater %1 wrote it.</source>
        <translation>由 Breakwater %1 写出。</translation>
    </message>
    <message>
        <source>Nothing was changed. Update Breakwater first.</source>
        <translation>未做任何更改。请先更新 Breakwater。</translation>
    </message>
    <message>
        <source>The backup is sealed</source>
        <translation>备份已加密</translation>
    </message>
    <message>
        <source>Give the passphrase that it was saved with.</source>
        <translation>请输入保存时所用的口令。</translation>
    </message>
    <message>
        <source>The passphrase does not open the backup</source>
        <translation>口令无法打开此备份</translation>
    </message>
    <message>
        <source>Nothing was changed. Type the one that it was saved with.</source>
        <translation>未做任何更改。请输入保存时所用的口令。</translation>
    </message>
    <message>
        <source>It is larger than the limit</source>
        <translation>它超过了上限</translation>
    </message>
    <message>
        <source>The quota of the project leaves no room for it, whatever else goes.</source>
        <translation>即使移除其他全部内容，项目的配额也容不下它。</translation>
    </message>
    <message>
        <source>The limit of the store leaves no room for it, whatever else goes.</source>
        <translation>即使移除其他全部内容，存储的上限也容不下它。</translation>
    </message>
    <message>
        <source>Raise the limit, or import fewer images or platforms at once.</source>
        <translation>请提高上限，或减少一次导入的镜像或平台。</translation>
    </message>
    <message>
        <source>The disk with the store is not there</source>
        <translation>存储所在的磁盘不存在</translation>
    </message>
    <message>
        <source>The store lies in %1.</source>
        <translation>存储位于 %1。</translation>
    </message>
    <message>
        <source>Mount the disk and start again. To begin with an empty store instead, move %1 away.</source>
        <translation>请挂载该磁盘后重新启动。如果想改用空的存储，请将 %1 移到别处。</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>1 layer</source>
        <translation>1 层</translation>
    </message>
    <message numerus="yes">
        <source>%n layers</source>
        <translation>
            <numerusform>%n 层</numerusform>
        </translation>
    </message>
    <message>
        <source>1 pull</source>
        <translation>1 次拉取</translation>
    </message>
    <message numerus="yes">
        <source>%n pulls</source>
        <translation>
            <numerusform>%n 次拉取</numerusform>
        </translation>
    </message>
    <message>
        <source>The image would be fetched from %1</source>
        <translation>将从 %1 获取镜像</translation>
    </message>
    <message>
        <source>%1 (%2) would be fetched from %3</source>
        <comment>layers, size, upstream</comment>
        <translation>将从 %3 获取 %1（%2）</translation>
    </message>
    <message>
        <source>A manifest would be fetched from %1</source>
        <translation>将从 %1 获取一个清单</translation>
    </message>
    <message>
        <source>How much that is will be known when its manifest is read.</source>
        <translation>读取其清单后才能知道大小。</translation>
    </message>
    <message>
        <source>%1; a limit would count %2</source>
        <comment>what is fetched, pulls</comment>
        <translation>%1；频率限制将计 %2</translation>
    </message>
    <message>
        <source>%1; %2 of the limit used, %3 left now</source>
        <comment>what is fetched, pulls, number</comment>
        <translation>%1；占用额度 %2，目前剩余 %3</translation>
    </message>
    <message>
        <source>The limit would not allow it. Add a login to the upstream for a higher one, or wait.</source>
        <translation>额度不足。请为上游添加登录凭据以提高上限，或稍候。</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>已拒绝：%1</translation>
    </message>
    <message>
        <source>Would fail: %1</source>
        <translation>将会失败：%1</translation>
    </message>
    <message>
        <source>Served from the cache, though it may be out of date: %1</source>
        <translation>由缓存提供，但可能已不是最新：%1</translation>
    </message>
    <message>
        <source>Served from the cache after one check of the tag</source>
        <translation>检查一次标签后由缓存提供</translation>
    </message>
    <message>
        <source>The check costs no pull. If the tag has moved, the new image is fetched.</source>
        <translation>检查不消耗拉取次数。如果标签已变动，则会获取新镜像。</translation>
    </message>
    <message>
        <source>Served from the cache at once</source>
        <translation>立即由缓存提供</translation>
    </message>
    <message>
        <source>The upstream is asked behind it whether the tag has moved.</source>
        <translation>随后在后台询问上游标签是否已变动。</translation>
    </message>
    <message>
        <source>Served from the cache, nothing is asked</source>
        <translation>由缓存提供，不发出任何询问</translation>
    </message>
    <message>
        <source>The pull is refused: %1.</source>
        <translation>拉取被拒绝：%1。</translation>
    </message>
    <message>
        <source>The tag is fresh: it is answered from the cache.</source>
        <translation>标签仍新鲜：由缓存应答。</translation>
    </message>
    <message>
        <source>The digest is here: it is answered from the cache.</source>
        <translation>此处有该摘要：由缓存应答。</translation>
    </message>
    <message>
        <source>The tag is answered from the cache; %1 is asked behind it.</source>
        <translation>标签由缓存应答；随后在后台询问 %1。</translation>
    </message>
    <message>
        <source>%1 is asked once whether the tag has moved. This costs no pull.</source>
        <translation>向 %1 询问一次标签是否已变动。不消耗拉取次数。</translation>
    </message>
    <message>
        <source>The copy is served and said to be stale: %1.</source>
        <translation>提供缓存副本并标明陈旧：%1。</translation>
    </message>
    <message>
        <source>The tag is not here: %1 is asked what it stands for.</source>
        <translation>此处没有该标签：向 %1 询问其所指内容。</translation>
    </message>
    <message>
        <source>The digest is not here: %1 is asked for it.</source>
        <translation>此处没有该摘要：向 %1 请求。</translation>
    </message>
    <message>
        <source>1 manifest is read from %1; a limit counts it as a pull.</source>
        <translation>从 %1 读取 1 个清单；频率限制计为一次拉取。</translation>
    </message>
    <message numerus="yes">
        <source>%n manifests are read from %1; a limit counts them as pulls.</source>
        <translation>
            <numerusform>从 %1 读取 %n 个清单；频率限制将其计为拉取。</numerusform>
        </translation>
    </message>
    <message>
        <source>From the cache: %1, %2.</source>
        <comment>layers, size</comment>
        <translation>来自缓存：%1，%2。</translation>
    </message>
    <message>
        <source>From the cache: %1.</source>
        <comment>size</comment>
        <translation>来自缓存：%1。</translation>
    </message>
    <message>
        <source>Fetched from %2: %1, %3.</source>
        <comment>layers, upstream, size</comment>
        <translation>从 %2 获取：%1，%3。</translation>
    </message>
    <message>
        <source>Its layers are fetched from %1; the manifest tells how many.</source>
        <translation>其各层从 %1 获取；数量见清单。</translation>
    </message>
    <message>
        <source>Here it ends: %1.</source>
        <translation>到此为止：%1。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1, because the name starts with it</source>
        <translation>%1，因为名称以它开头</translation>
    </message>
    <message>
        <source>%1, because it serves %2</source>
        <comment>project, registry</comment>
        <translation>%1，因为它服务于 %2</translation>
    </message>
    <message>
        <source>%1, because it is the default</source>
        <translation>%1，因为它是默认项目</translation>
    </message>
    <message>
        <source>A digest never changes, so it is never checked.</source>
        <translation>摘要永不改变，因此从不检查。</translation>
    </message>
    <message>
        <source>%1, by rule %2 of the project</source>
        <comment>how often it is checked, number</comment>
        <translation>%1，依据项目的规则 %2</translation>
    </message>
    <message>
        <source>%1, by the built-in rules</source>
        <comment>how often it is checked</comment>
        <translation>%1，依据内置规则</translation>
    </message>
    <message>
        <source>with the first pull after %1 (%2)</source>
        <comment>date, span of time</comment>
        <translation>%1（%2）之后的首次拉取时</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>with the next pull</source>
        <translation>下次拉取时</translation>
    </message>
    <message>
        <source>%1, not now: disabled or expired</source>
        <comment>robot</comment>
        <translation>%1，目前不可：已停用或已过期</translation>
    </message>
    <message>
        <source>anyone in %1, without a robot</source>
        <comment>networks</comment>
        <translation>%1 中的任何机器，无需机器人</translation>
    </message>
    <message>
        <source>Nobody yet. Add a robot for this project.</source>
        <translation>目前没有。请为此项目添加机器人。</translation>
    </message>
    <message>
        <source>one for all</source>
        <comment>platform of an image without a choice</comment>
        <translation>通用</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>The file cannot be read from here on: {detail}</source>
        <translation>从此处起文件无法读取：{detail}</translation>
    </message>
    <message>
        <source>The runtime ignores a file that it cannot read, mostly without a word. Correct the line, or take the new file in its place.</source>
        <translation>运行时会忽略无法读取的文件，且多半没有提示。请更正该行，或改用新文件。</translation>
    </message>
    <message>
        <source>The line is indented with a tab, which YAML forbids.</source>
        <translation>该行用制表符缩进，YAML 不允许。</translation>
    </message>
    <message>
        <source>Indent with blanks.</source>
        <translation>请用空格缩进。</translation>
    </message>
    <message>
        <source>“{key}” is no key that the runtime knows here; it is ignored.</source>
        <translation>运行时在此处不识别键“{key}”；会被忽略。</translation>
    </message>
    <message>
        <source>Remove it, or look for a typing error.</source>
        <translation>请删除它，或检查是否拼写有误。</translation>
    </message>
    <message>
        <source>Write “{expected}”.</source>
        <translation>请写成“{expected}”。</translation>
    </message>
    <message>
        <source>“{key}” stands in the wrong table, where it is ignored without a word.</source>
        <translation>“{key}”位于错误的表中，会被悄然忽略。</translation>
    </message>
    <message>
        <source>In TOML a key belongs to the last table header above it. Move it to its own table; keys of the whole file stand above the first header.</source>
        <translation>在 TOML 中，键属于其上方最近的表头。请将其移到所属的表；整个文件的键应位于第一个表头之前。</translation>
    </message>
    <message>
        <source>“{key}” stands here twice; only one of the two counts.</source>
        <translation>“{key}”在此出现两次；只有一个有效。</translation>
    </message>
    <message>
        <source>Join the two entries.</source>
        <translation>请合并两个条目。</translation>
    </message>
    <message>
        <source>“{key}” must be a list.</source>
        <translation>“{key}”必须是列表。</translation>
    </message>
    <message>
        <source>Write each value in a line of its own, with a dash before it in YAML, or [[{key}]] in TOML.</source>
        <translation>请每行写一个值，YAML 中前加短横线，TOML 中用 [[{key}]]。</translation>
    </message>
    <message>
        <source>The path of {endpoint} lacks /v2/: it is taken as it stands, and pulls get a 404 or a web page.</source>
        <translation>{endpoint} 的路径缺少 /v2/：会按原样使用，拉取将得到 404 或网页。</translation>
    </message>
    <message>
        <source>Write {expected}</source>
        <translation>请写成 {expected}</translation>
    </message>
    <message>
        <source>{endpoint} says neither https:// nor http://.</source>
        <translation>{endpoint} 既没有 https:// 也没有 http://。</translation>
    </message>
    <message>
        <source>Here stands a host, not a URL: with its scheme “{value}” fits nothing.</source>
        <translation>此处应为主机，而非 URL：带协议的“{value}”匹配不到任何内容。</translation>
    </message>
    <message>
        <source>The path of {value} does not belong here.</source>
        <translation>{value} 的路径不应写在此处。</translation>
    </message>
    <message>
        <source>Without override_path containerd puts another /v2 behind {endpoint}.</source>
        <translation>没有 override_path 时，containerd 会在 {endpoint} 后再加一个 /v2。</translation>
    </message>
    <message>
        <source>Add override_path = true to this host.</source>
        <translation>请为该主机加上 override_path = true。</translation>
    </message>
    <message>
        <source>Breakwater has no project {project}: every pull gets a 404 and goes past it.</source>
        <translation>Breakwater 没有项目 {project}：每次拉取都会得到 404 并绕过它。</translation>
    </message>
    <message>
        <source>Write {expected}, or create the project.</source>
        <translation>请写成 {expected}，或创建该项目。</translation>
    </message>
    <message>
        <source>Project {project} serves another registry than {registry}: names that exist in both give the wrong image.</source>
        <translation>项目 {project} 服务的镜像仓库不是 {registry}：两边都有的名称会得到错误的镜像。</translation>
    </message>
    <message>
        <source>“*” stands for all registries; some versions of k3s lose their way back to the registry with it.</source>
        <translation>“*”代表所有镜像仓库；某些版本的 k3s 会因此找不到原镜像仓库。</translation>
    </message>
    <message>
        <source>Name each registry.</source>
        <translation>请逐一写明镜像仓库。</translation>
    </message>
    <message>
        <source>A rewrite for {registry} changes the names that Breakwater is asked for; older versions of k3s apply it to the registry itself too.</source>
        <translation>{registry} 的 rewrite 会改变向 Breakwater 请求的名称；旧版 k3s 还会将其用于原镜像仓库。</translation>
    </message>
    <message>
        <source>Remove it: the path of the endpoint does the same.</source>
        <translation>请删除它：端点的路径已有同样作用。</translation>
    </message>
    <message>
        <source>Without a server line it depends on the version whether the registry itself is asked as a last resort.</source>
        <translation>没有 server 行时，是否最后询问原镜像仓库取决于版本。</translation>
    </message>
    <message>
        <source>Write the line; the new file has it.</source>
        <translation>请写上该行；新文件中已有。</translation>
    </message>
    <message>
        <source>No endpoint is called {key}, so this secret and this CA are never used.</source>
        <translation>没有名为 {key} 的端点，因此该密钥和 CA 从不使用。</translation>
    </message>
    <message>
        <source>The key is host and port exactly as in the endpoint: {expected}</source>
        <translation>键须与端点中的主机和端口完全一致：{expected}</translation>
    </message>
    <message>
        <source>Nothing signs in to {host}: it answers 401, and pulls go past it.</source>
        <translation>没有登录 {host}：它返回 401，拉取会绕过它。</translation>
    </message>
    <message>
        <source>Add the robot and its secret; the new file has them.</source>
        <translation>请加上机器人及其密钥；新文件中已有。</translation>
    </message>
    <message>
        <source>The node is not told which authority signed the certificate of {host}; it refuses it, and pulls go past Breakwater.</source>
        <translation>节点不知道 {host} 的证书由谁签发；它会拒绝，拉取将绕过 Breakwater。</translation>
    </message>
    <message>
        <source>Add the CA; the new file has it.</source>
        <translation>请加上 CA；新文件中已有。</translation>
    </message>
    <message>
        <source>The certificate of {host} is not checked: anyone on the network can answer in its place.</source>
        <translation>未校验 {host} 的证书：网络上的任何人都可以冒充它应答。</translation>
    </message>
    <message>
        <source>Name the CA instead.</source>
        <translation>请改为指定 CA。</translation>
    </message>
    <message>
        <source>{endpoint} is this computer, at another port than Breakwater&apos;s.</source>
        <translation>{endpoint} 是本机，但端口不是 Breakwater 的。</translation>
    </message>
    <message>
        <source>{endpoint} speaks plain HTTP, and Breakwater wants TLS there.</source>
        <translation>{endpoint} 使用明文 HTTP，而 Breakwater 在该处要求 TLS。</translation>
    </message>
    <message>
        <source>{endpoint} is another mirror than this server.</source>
        <translation>{endpoint} 是本服务器之外的另一个镜像源。</translation>
    </message>
    <message>
        <source>It is kept, behind Breakwater. Remove it if it is out of use: each pull may wait for it.</source>
        <translation>予以保留，排在 Breakwater 之后。如已弃用请删除：每次拉取都可能等待它。</translation>
    </message>
    <message>
        <source>{endpoint} is the registry itself; listed as an endpoint it made some versions ignore all mirrors.</source>
        <translation>{endpoint} 就是原镜像仓库；将其列为端点会使某些版本忽略所有镜像源。</translation>
    </message>
    <message>
        <source>Remove it: the registry is the last resort anyway.</source>
        <translation>请删除它：原镜像仓库本来就是最后的选择。</translation>
    </message>
    <message>
        <source>{registry} is served here, and this file does not say so: its images go past Breakwater.</source>
        <translation>此处服务于 {registry}，但该文件未写明：其镜像会绕过 Breakwater。</translation>
    </message>
    <message>
        <source>Add it; the new file has it.</source>
        <translation>请加上；新文件中已有。</translation>
    </message>
    <message>
        <source>Without “{capability}” containerd asks {endpoint} for only a part of a pull.</source>
        <translation>没有“{capability}”时，containerd 只向 {endpoint} 请求一次拉取的一部分。</translation>
    </message>
    <message>
        <source>Write capabilities = [&quot;pull&quot;, &quot;resolve&quot;].</source>
        <translation>请写成 capabilities = [&quot;pull&quot;, &quot;resolve&quot;]。</translation>
    </message>
    <message>
        <source>The file names no [host] to ask; older versions refuse it as a whole.</source>
        <translation>文件未指定要询问的 [host]；旧版本会整个拒绝它。</translation>
    </message>
    <message>
        <source>Add a [host.&quot;URL&quot;] table; the new file has one.</source>
        <translation>请加上 [host.&quot;URL&quot;] 表；新文件中已有。</translation>
    </message>
    <message>
        <source>{value} is taken as the name of one folder by containerd 2.1 and newer, so that every hosts.toml is ignored.</source>
        <translation>containerd 2.1 及更新版本会把 {value} 当作单个文件夹的名称，从而忽略所有 hosts.toml。</translation>
    </message>
    <message>
        <source>Write one folder: config_path = &quot;{expected}&quot;</source>
        <translation>请只写一个文件夹：config_path = &quot;{expected}&quot;</translation>
    </message>
    <message>
        <source>config_path stands in the table of another version ({table}) and is not read.</source>
        <translation>config_path 位于其他版本的表（{table}）中，不会被读取。</translation>
    </message>
    <message>
        <source>Move it to [plugins.&quot;{expected}&quot;.registry].</source>
        <translation>请将其移到 [plugins.&quot;{expected}&quot;.registry]。</translation>
    </message>
    <message>
        <source>containerd looks into {value}, and the new files are for {expected}.</source>
        <translation>containerd 在 {value} 中查找，而新文件位于 {expected}。</translation>
    </message>
    <message>
        <source>Change the line, or put the files there.</source>
        <translation>请修改该行，或将文件放到那里。</translation>
    </message>
    <message>
        <source>No config_path: containerd looks at no hosts.toml at all.</source>
        <translation>没有 config_path：containerd 根本不查看 hosts.toml。</translation>
    </message>
    <message>
        <source>Add config_path = &quot;{expected}&quot; to [plugins.&quot;{table}&quot;.registry] and restart containerd.</source>
        <translation>请在 [plugins.&quot;{table}&quot;.registry] 中加上 config_path = &quot;{expected}&quot;，并重新启动 containerd。</translation>
    </message>
    <message>
        <source>registry.mirrors and config_path together keep containerd&apos;s Kubernetes part from starting.</source>
        <translation>同时有 registry.mirrors 和 config_path 会使 containerd 的 Kubernetes 部分无法启动。</translation>
    </message>
    <message>
        <source>Remove registry.mirrors; the new file does.</source>
        <translation>请删除 registry.mirrors；新文件已如此。</translation>
    </message>
    <message>
        <source>registry.mirrors is the old way, which containerd 2 has no more.</source>
        <translation>registry.mirrors 是旧方式，containerd 2 已不支持。</translation>
    </message>
    <message>
        <source>Use config_path with a hosts.toml for each registry; the new files do.</source>
        <translation>请使用 config_path，并为每个镜像仓库准备 hosts.toml；新文件已如此。</translation>
    </message>
    <message>
        <source>{prefix} stands here twice; the tools refuse the file or take one of the two.</source>
        <translation>{prefix} 在此出现两次；工具会拒绝该文件或只取其一。</translation>
    </message>
    <message>
        <source>Join the two.</source>
        <translation>请合并两者。</translation>
    </message>
    <message>
        <source>{registry} is blocked: not even the mirror is asked.</source>
        <translation>{registry} 已被阻止：连镜像源也不会询问。</translation>
    </message>
    <message>
        <source>Remove the line.</source>
        <translation>请删除该行。</translation>
    </message>
    <message>
        <source>Only pulls by digest use the mirror of {registry}; tags go past it.</source>
        <translation>仅按摘要的拉取使用 {registry} 的镜像源；标签会绕过它。</translation>
    </message>
    <message>
        <source>Remove mirror-by-digest-only.</source>
        <translation>请删除 mirror-by-digest-only。</translation>
    </message>
    <message>
        <source>Docker&apos;s own mirrors serve Docker Hub alone.</source>
        <translation>Docker 自身的镜像源只服务于 Docker Hub。</translation>
    </message>
    <message>
        <source>Name other images through Breakwater, or use Docker with the containerd image store.</source>
        <translation>其他镜像请通过 Breakwater 引用，或在 Docker 中使用 containerd 镜像存储。</translation>
    </message>
    <message>
        <source>The placeholder stands where the robot&apos;s secret belongs.</source>
        <translation>应填机器人密钥的位置仍是占位符。</translation>
    </message>
    <message>
        <source>Put the secret there, or take the new file.</source>
        <translation>请填入密钥，或改用新文件。</translation>
    </message>
    <message>
        <source>Breakwater made this file, and it was changed since.</source>
        <translation>此文件由 Breakwater 生成，此后有过修改。</translation>
    </message>
    <message>
        <source>See in the comparison what would go.</source>
        <translation>请在比较中查看将消失的内容。</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Mistake</source>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>NodeConfigWords</name>
    <message>
        <source>The secret is missing: the file has a placeholder. Paste the robot&apos;s secret, or give it a new one.</source>
        <translation>缺少密钥：文件中是占位符。请粘贴机器人的密钥，或为其更换新密钥。</translation>
    </message>
    <message>
        <source>%1 means the node itself. Choose an address of this computer that nodes can reach.</source>
        <translation>%1 指的是节点自身。请选择节点可以访问的本机地址。</translation>
    </message>
    <message>
        <source>Plain HTTP: anyone on the network can read the secret and alter images on their way.</source>
        <translation>明文 HTTP：网络上的任何人都能读取密钥，并篡改传输中的镜像。</translation>
    </message>
    <message>
        <source>The certificate does not name %1, so nodes will refuse it. It names: %2. Add the name in Settings.</source>
        <translation>证书未包含 %1，因此节点会拒绝。它包含：%2。请在“设置”中添加该名称。</translation>
    </message>
    <message>
        <source>The CA certificate is not in these files. Nodes must trust it already, or every pull goes past Breakwater.</source>
        <translation>这些文件中没有 CA 证书。节点必须已信任该 CA，否则每次拉取都会绕过 Breakwater。</translation>
    </message>
    <message>
        <source>No credentials are written. The node&apos;s address must be in a subnet that may pull anonymously.</source>
        <translation>不写入凭据。节点地址必须位于允许匿名拉取的子网中。</translation>
    </message>
    <message>
        <source>No project serves a registry yet, so there is nothing to mirror. Create a project first.</source>
        <translation>尚无项目服务于任何镜像仓库，因此没有可作镜像源的内容。请先创建项目。</translation>
    </message>
    <message>
        <source>The file is read only when the service starts: restart %1. Running pods keep running.</source>
        <translation>该文件仅在服务启动时读取：请重新启动 %1。正在运行的 Pod 不受影响。</translation>
    </message>
    <message>
        <source>containerd must look in this folder: config_path = &quot;%1&quot;, one single path, in its config.toml. The files themselves are read at every pull.</source>
        <translation>containerd 必须在此文件夹中查找：在其 config.toml 中设置 config_path = &quot;%1&quot;，仅一个路径。文件本身在每次拉取时读取。</translation>
    </message>
    <message>
        <source>One registries.yaml for every server and agent; takes effect when k3s restarts.</source>
        <translation>所有服务器和代理共用一个 registries.yaml；k3s 重新启动后生效。</translation>
    </message>
    <message>
        <source>One registries.yaml for every server and agent; takes effect when RKE2 restarts.</source>
        <translation>所有服务器和代理共用一个 registries.yaml；RKE2 重新启动后生效。</translation>
    </message>
    <message>
        <source>One hosts.toml a registry; takes effect at the next pull, without a restart.</source>
        <translation>每个镜像仓库一个 hosts.toml；下次拉取时生效，无需重新启动。</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>该服务</translation>
    </message>
    <message>
        <source>%1 must be told to read it again; nothing has to be restarted.</source>
        <translation>须让 %1 重新读取；无需重新启动。</translation>
    </message>
    <message>
        <source>If %1 exists on the node already, show it to “Compare”: its other entries are kept.</source>
        <translation>如果节点上已有 %1，请在“比较”中打开它：其他条目会保留。</translation>
    </message>
    <message>
        <source>The CA certificate must lie on the node as %1.</source>
        <translation>CA 证书须位于节点上的 %1。</translation>
    </message>
    <message>
        <source>Strict: while this server is off, pulls fail. It is done by the flag %1.</source>
        <translation>严格：本服务器关闭时拉取会失败。由选项 %1 实现。</translation>
    </message>
    <message>
        <source>Strict: while this server is off, pulls fail.</source>
        <translation>严格：本服务器关闭时拉取会失败。</translation>
    </message>
    <message>
        <source>This runtime cannot be strict: it always has the registry itself as a last resort.</source>
        <translation>此运行时无法严格：它总会最后询问原镜像仓库。</translation>
    </message>
    <message>
        <source>A mirror of Docker serves Docker Hub alone, whatever else is ticked.</source>
        <translation>无论勾选什么，Docker 的镜像源只服务于 Docker Hub。</translation>
    </message>
    <message>
        <source>A mirror of Docker serves Docker Hub alone. Other images are named through Breakwater: %1…</source>
        <translation>Docker 的镜像源只服务于 Docker Hub。其他镜像通过 Breakwater 引用：%1…</translation>
    </message>
    <message>
        <source>Docker asks the mirror without naming a project, and no project for Docker Hub answers that. Make its project the default one.</source>
        <translation>Docker 请求镜像源时不指定项目，而没有 Docker Hub 的项目对此应答。请将其项目设为默认。</translation>
    </message>
    <message>
        <source>Docker sends no credentials to a mirror. The node&apos;s address must be in a subnet that may pull anonymously.</source>
        <translation>Docker 不向镜像源发送凭据。节点地址必须位于允许匿名拉取的子网中。</translation>
    </message>
    <message>
        <source>Whoever builds signs in once: docker login %1, with the robot and its secret.</source>
        <translation>构建者登录一次即可：docker login %1，使用机器人及其密钥。</translation>
    </message>
    <message>
        <source>The files are copied into the node when minikube starts.</source>
        <translation>minikube 启动时会将文件复制到节点中。</translation>
    </message>
    <message>
        <source>It takes effect when the cluster is made; one that is there keeps what it has.</source>
        <translation>创建集群时生效；已有集群保持不变。</translation>
    </message>
    <message>
        <source>Docker, classic image store</source>
        <translation>Docker，传统镜像存储</translation>
    </message>
    <message>
        <source>Docker, containerd image store</source>
        <translation>Docker，containerd 镜像存储</translation>
    </message>
    <message>
        <source>Talos 1.12 and newer</source>
        <translation>Talos 1.12 及更新版本</translation>
    </message>
    <message>
        <source>Talos before 1.12</source>
        <translation>Talos 1.12 之前</translation>
    </message>
    <message>
        <source>A drop-in for registries.conf, and the credentials beside it; CRI-O must read it again.</source>
        <translation>registries.conf 的附加文件，旁附凭据；CRI-O 须重新读取。</translation>
    </message>
    <message>
        <source>A drop-in for registries.conf, and root&apos;s credentials; takes effect at the next pull.</source>
        <translation>registries.conf 的附加文件及 root 的凭据；下次拉取时生效。</translation>
    </message>
    <message>
        <source>A mirror in daemon.json: Docker Hub alone, and without credentials.</source>
        <translation>daemon.json 中的镜像源：仅 Docker Hub，且无凭据。</translation>
    </message>
    <message>
        <source>One hosts.toml a registry, all registries; takes effect at the next pull.</source>
        <translation>每个镜像仓库一个 hosts.toml，适用于全部；下次拉取时生效。</translation>
    </message>
    <message>
        <source>Documents for the machine configuration; applied without a reboot.</source>
        <translation>机器配置文档；应用时无需重启。</translation>
    </message>
    <message>
        <source>A patch of the machine configuration; applied without a reboot.</source>
        <translation>机器配置补丁；应用时无需重启。</translation>
    </message>
    <message>
        <source>One hosts.toml a registry, inside the snap; MicroK8s restarts once.</source>
        <translation>每个镜像仓库一个 hosts.toml，位于 snap 内；MicroK8s 重启一次。</translation>
    </message>
    <message>
        <source>A folder of hosts.toml files that a new cluster mounts.</source>
        <translation>供新集群挂载的 hosts.toml 文件夹。</translation>
    </message>
    <message>
        <source>A registries.yaml that a new cluster is made with.</source>
        <translation>创建新集群时使用的 registries.yaml。</translation>
    </message>
    <message>
        <source>Files that minikube copies into its node when it starts; containerd runtime.</source>
        <translation>minikube 启动时复制到其节点的文件；运行时为 containerd。</translation>
    </message>
    <message>
        <source>Mirrors in buildkitd.toml, for builds: they go past the mirrors of nodes.</source>
        <translation>buildkitd.toml 中的镜像源，用于构建：构建不经过节点的镜像源。</translation>
    </message>
    <message>
        <source>Docker&apos;s mirror and the credentials for Nomad&apos;s docker driver.</source>
        <translation>Docker 的镜像源，以及 Nomad docker 驱动的凭据。</translation>
    </message>
    <message>
        <source>one-time link</source>
        <translation>一次性链接</translation>
    </message>
    <message>
        <source>still the same today</source>
        <translation>今天仍相同</translation>
    </message>
    <message>
        <source>would be different today</source>
        <translation>今天会有不同</translation>
    </message>
    <message>
        <source>%1: %2 for %3; %4</source>
        <comment>time, kind of export, runtime, state</comment>
        <translation>%1：%2，用于 %3；%4</translation>
    </message>
    <message>
        <source>%1: %2 for %3, node %4; %5</source>
        <comment>time, kind of export, runtime, node, state</comment>
        <translation>%1：%2，用于 %3，节点 %4；%5</translation>
    </message>
</context>
<context>
    <name>NodeTestWords</name>
    <message>
        <source>The node does not trust the certificate: it lacks the CA.</source>
        <translation>节点不信任证书：缺少 CA。</translation>
    </message>
    <message>
        <source>The node speaks plain HTTP, and this port wants TLS: look for http:// in its file.</source>
        <translation>节点使用明文 HTTP，而此端口要求 TLS：请在其文件中查找 http://。</translation>
    </message>
    <message>
        <source>The node takes the certificate for expired: compare its clock.</source>
        <translation>节点认为证书已过期：请核对其时钟。</translation>
    </message>
    <message>
        <source>The node gave up during the handshake (%1).</source>
        <translation>节点在握手过程中放弃（%1）。</translation>
    </message>
    <message>
        <source>No layer was asked for. The node has the image, or gets the layers elsewhere: try an image that it does not have.</source>
        <translation>没有请求任何层。节点已有该镜像，或从别处获取层：请换一个它没有的镜像。</translation>
    </message>
    <message>
        <source>Only %1 layers came from here; the others were there, or came from elsewhere.</source>
        <translation>只有 %1 层来自此处；其余已存在或来自别处。</translation>
    </message>
    <message>
        <source>%1 was refused (%2): compare its secret.</source>
        <translation>%1 被拒绝（%2）：请核对其密钥。</translation>
    </message>
    <message>
        <source>%1 could not be served (%2).</source>
        <translation>无法提供 %1（%2）。</translation>
    </message>
    <message>
        <source>Waiting for the node. Run the command there.</source>
        <translation>正在等待节点。请在节点上运行该命令。</translation>
    </message>
    <message>
        <source>%1 is talking to this server</source>
        <translation>%1 正在与本服务器通信</translation>
    </message>
    <message>
        <source>Proven: %1 pulls through Breakwater, whole images and nothing past it</source>
        <translation>已证实：%1 通过 Breakwater 拉取完整镜像，没有绕过</translation>
    </message>
    <message>
        <source>Nothing came for a minute. The watch goes on.</source>
        <translation>一分钟内没有动静。继续等待。</translation>
    </message>
    <message>
        <source>%1 came this far and no further for a minute.</source>
        <translation>%1 到此为止，一分钟内没有进展。</translation>
    </message>
    <message>
        <source>The watch has ended.</source>
        <translation>等待已结束。</translation>
    </message>
    <message>
        <source>It reaches this server</source>
        <translation>节点能访问本服务器</translation>
    </message>
    <message>
        <source>It trusts the certificate</source>
        <translation>节点信任证书</translation>
    </message>
    <message>
        <source>It is let in</source>
        <translation>节点获准进入</translation>
    </message>
    <message>
        <source>It names the registry</source>
        <translation>节点指明镜像仓库</translation>
    </message>
    <message>
        <source>Manifest served</source>
        <translation>已提供清单</translation>
    </message>
    <message>
        <source>Layers served</source>
        <translation>已提供层</translation>
    </message>
    <message>
        <source>Nothing went past</source>
        <translation>没有绕过</translation>
    </message>
    <message>
        <source>plain HTTP: there is none</source>
        <translation>明文 HTTP：没有证书</translation>
    </message>
    <message>
        <source>this runtime does not say it</source>
        <translation>此运行时不提供</translation>
    </message>
    <message>
        <source>without credentials</source>
        <translation>无凭据</translation>
    </message>
    <message>
        <source>as %1, which is another robot than the exported one</source>
        <translation>以 %1 身份，不是导出的机器人</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>以 %1 身份</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Was the runtime restarted after the file was put there? It reads it only when it starts.</source>
        <translation>放好文件后是否重新启动了运行时？它只在启动时读取。</translation>
    </message>
    <message>
        <source>Is the file exactly where the first tab says, with that name, on the node that pulls?</source>
        <translation>文件是否正好位于第一个标签页所示的位置、用此名称、在执行拉取的节点上？</translation>
    </message>
    <message>
        <source>Does containerd look there? On the node: containerd config dump | grep config_path</source>
        <translation>containerd 是否在那里查找？在节点上运行：containerd config dump | grep config_path</translation>
    </message>
    <message>
        <source>Can the node reach the port? On the node: curl -vk https://%1/v2/ must answer, if only with 401.</source>
        <translation>节点能否访问该端口？在节点上运行 curl -vk https://%1/v2/，应有应答，哪怕是 401。</translation>
    </message>
    <message>
        <source>Does the node know the name %1? On the node: getent hosts %2</source>
        <translation>节点能否解析名称 %1？在节点上运行：getent hosts %2</translation>
    </message>
    <message>
        <source>Does the file name the CA, and is the CA&apos;s file there and readable? Was it exported before the CA was made anew?</source>
        <translation>文件是否写明 CA，CA 文件是否存在且可读？是否在 CA 重新生成之前导出？</translation>
    </message>
    <message>
        <source>Is the secret the robot&apos;s present one? A new secret ends the old one.</source>
        <translation>密钥是否为机器人的当前密钥？新密钥会使旧密钥失效。</translation>
    </message>
    <message>
        <source>Does a project serve this registry, and is the upstream healthy? Activity tells why it was refused.</source>
        <translation>是否有项目服务于此镜像仓库，上游是否正常？拒绝原因见“活动”。</translation>
    </message>
    <message>
        <source>Does the node have the image already? Remove it there, or pull another one.</source>
        <translation>节点是否已有该镜像？请在节点上删除它，或拉取其他镜像。</translation>
    </message>
    <message>
        <source>Does the node get the layers from the registry itself? Its log says so; strict files forbid it.</source>
        <translation>节点是否直接从原镜像仓库获取层？其日志会写明；严格文件禁止这样做。</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Dashboard</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Upstreams</source>
        <translation>上游</translation>
    </message>
    <message>
        <source>Robots</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>审计日志</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>The registry behind image names without a host, such as nginx or grafana/loki.</source>
        <translation>不带主机的镜像名称（如 nginx 或 grafana/loki）所对应的镜像仓库。</translation>
    </message>
    <message>
        <source>Docker ID and a personal access token with read access to public repositories. An account doubles the pull limit.</source>
        <translation>Docker ID 和有公共存储库读取权限的个人访问令牌。有账户则拉取上限加倍。</translation>
    </message>
    <message>
        <source>Images that projects on GitHub publish (ghcr.io).</source>
        <translation>GitHub 项目发布的镜像（ghcr.io）。</translation>
    </message>
    <message>
        <source>GitHub user name and a classic personal access token with the scope read:packages. Public images need none.</source>
        <translation>GitHub 用户名和具有 read:packages 权限的经典个人访问令牌。公共镜像无需登录。</translation>
    </message>
    <message>
        <source>Images of LinuxServer.io (lscr.io), a gateway in front of ghcr.io.</source>
        <translation>LinuxServer.io（lscr.io）的镜像，是 ghcr.io 前的网关。</translation>
    </message>
    <message>
        <source>None are needed. What you enter is shown to ghcr.io.</source>
        <translation>无需登录。您输入的内容会提供给 ghcr.io。</translation>
    </message>
    <message>
        <source>Red Hat&apos;s registry: many Kubernetes operators and monitoring tools.</source>
        <translation>Red Hat 的镜像仓库：众多 Kubernetes Operator 和监控工具。</translation>
    </message>
    <message>
        <source>A robot account (organisation+robot) and its token, or an encrypted password. Public images need none.</source>
        <translation>机器人账户（组织+机器人）及其令牌，或加密密码。公共镜像无需登录。</translation>
    </message>
    <message>
        <source>registry.k8s.io: pause, CoreDNS, ingress-nginx and the parts of Kubernetes itself.</source>
        <translation>registry.k8s.io：pause、CoreDNS、ingress-nginx 以及 Kubernetes 自身的组件。</translation>
    </message>
    <message>
        <source>This registry takes no credentials.</source>
        <translation>此镜像仓库不接受凭据。</translation>
    </message>
    <message>
        <source>gcr.io, served by Google&apos;s Artifact Registry: distroless images among others.</source>
        <translation>gcr.io，由 Google Artifact Registry 提供：包括 distroless 等镜像。</translation>
    </message>
    <message>
        <source>User name _json_key and the whole JSON key of a service account. Public images need none.</source>
        <translation>用户名 _json_key 和服务账户的完整 JSON 密钥。公共镜像无需登录。</translation>
    </message>
    <message>
        <source>mcr.microsoft.com: .NET, SQL Server and other images of Microsoft.</source>
        <translation>mcr.microsoft.com：.NET、SQL Server 及 Microsoft 的其他镜像。</translation>
    </message>
    <message>
        <source>public.ecr.aws: images of AWS and a mirror of Docker&apos;s official images.</source>
        <translation>public.ecr.aws：AWS 的镜像，以及 Docker 官方镜像的镜像源。</translation>
    </message>
    <message>
        <source>User name AWS and the output of aws ecr-public get-login-password, which is good for twelve hours. Public images need none.</source>
        <translation>用户名 AWS 和 aws ecr-public get-login-password 的输出，有效期十二小时。公共镜像无需登录。</translation>
    </message>
    <message>
        <source>The container registry of gitlab.com, or of your own GitLab with another address.</source>
        <translation>gitlab.com 的容器镜像仓库，或您自建的 GitLab（地址不同）。</translation>
    </message>
    <message>
        <source>User name and an access token or deploy token with read_registry.</source>
        <translation>用户名和具有 read_registry 权限的访问令牌或部署令牌。</translation>
    </message>
    <message>
        <source>A Harbor of your own or of your company.</source>
        <translation>您自己或公司的 Harbor。</translation>
    </message>
    <message>
        <source>A robot account such as robot$puller with the right to pull, and its secret.</source>
        <translation>有拉取权限的机器人账户（如 robot$puller）及其密钥。</translation>
    </message>
    <message>
        <source>Any other registry that speaks the OCI distribution protocol, also one in your own network.</source>
        <translation>支持 OCI 分发协议的其他镜像仓库，也可以在您自己的网络中。</translation>
    </message>
    <message>
        <source>User name and password or token, as the registry&apos;s owner gave them to you.</source>
        <translation>镜像仓库所有者提供给您的用户名和密码或令牌。</translation>
    </message>
    <message>
        <source>Kubernetes images</source>
        <translation>Kubernetes 镜像</translation>
    </message>
    <message>
        <source>Any OCI registry</source>
        <translation>任意 OCI 镜像仓库</translation>
    </message>
</context>
<context>
    <name>PullCommands</name>
    <message>
        <source>Reference through this server</source>
        <translation>经由本服务器的引用</translation>
    </message>
    <message>
        <source>By digest</source>
        <translation>按摘要</translation>
    </message>
    <message>
        <source>Name on nodes that use this server as a mirror</source>
        <translation>在以本服务器为镜像源的节点上的名称</translation>
    </message>
    <message>
        <source>k3s and RKE2 (crictl)</source>
        <translation>k3s 和 RKE2（crictl）</translation>
    </message>
    <message>
        <source>containerd (ctr)</source>
        <translation>containerd（ctr）</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>Podman</source>
        <translation>Podman</translation>
    </message>
    <message>
        <source>Skopeo</source>
        <translation>Skopeo</translation>
    </message>
    <message>
        <source>Kubernetes, pinned by digest</source>
        <translation>Kubernetes，按摘要固定</translation>
    </message>
</context>
<context>
    <name>RobotUse</name>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 和另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>In the last 24 hours it was used by %1.</source>
        <comment>names</comment>
        <translation>最近 24 小时内由 %1 使用。</translation>
    </message>
    <message>
        <source>No node has used it yet.</source>
        <translation>尚无节点用过它。</translation>
    </message>
    <message>
        <source>It was last used %1 by %2.</source>
        <translation>上次使用：%1，由 %2。</translation>
    </message>
    <message>
        <source>an unnamed node</source>
        <translation>未命名的节点</translation>
    </message>
</context>
<context>
    <name>SettingsRules</name>
    <message>
        <source>Give at least one address and port, such as 0.0.0.0:8443</source>
        <translation>请至少填写一个地址和端口，例如 0.0.0.0:8443</translation>
    </message>
    <message>
        <source>“%1” is no address and port. Write 0.0.0.0:8443, 192.168.1.10:8443 or [::]:8443</source>
        <translation>“%1”不是地址加端口。请写成 0.0.0.0:8443、192.168.1.10:8443 或 [::]:8443</translation>
    </message>
    <message>
        <source>“%1” is no host name or address. Write it without scheme and port: cache.lan</source>
        <translation>“%1”不是主机名或地址。请勿包含协议和端口：cache.lan</translation>
    </message>
    <message>
        <source>Choose the file with the certificate and its chain.</source>
        <translation>请选择包含证书及其证书链的文件。</translation>
    </message>
    <message>
        <source>Choose the file with the private key.</source>
        <translation>请选择包含私钥的文件。</translation>
    </message>
    <message>
        <source>“%1” is no subnet. Write it as 192.168.1.0/24</source>
        <translation>“%1”不是子网。请写成 192.168.1.0/24 的形式</translation>
    </message>
    <message>
        <source>A limit under 1 GB holds hardly an image.</source>
        <translation>低于 1 GB 的上限几乎容不下一个镜像。</translation>
    </message>
    <message>
        <source>The address changes: every node needs a new configuration.</source>
        <translation>地址将变更：每个节点都需要新的配置。</translation>
    </message>
    <message>
        <source>The server listens anew; pulls that are under way are finished first.</source>
        <translation>服务器将重新监听；正在进行的拉取会先完成。</translation>
    </message>
    <message>
        <source>A new certificate is made by the same CA: nodes that trust the CA need nothing.</source>
        <translation>由同一 CA 签发新证书：信任该 CA 的节点无需任何操作。</translation>
    </message>
    <message>
        <source>Nodes must trust whoever signed that certificate.</source>
        <translation>节点必须信任该证书的签发者。</translation>
    </message>
    <message>
        <source>Secrets and images cross the network in the clear.</source>
        <translation>密钥和镜像将以明文在网络中传输。</translation>
    </message>
    <message>
        <source>Every node needs a robot from now on.</source>
        <translation>从现在起，每个节点都需要机器人。</translation>
    </message>
    <message>
        <source>Machines in these subnets pull without a robot.</source>
        <translation>这些子网中的机器无需机器人即可拉取。</translation>
    </message>
    <message>
        <source>Only what is cached is served; no upstream is asked.</source>
        <translation>仅提供已缓存的内容；不询问任何上游。</translation>
    </message>
    <message>
        <source>Upstreams are asked again.</source>
        <translation>将重新询问上游。</translation>
    </message>
    <message>
        <source>Images that are stored already stay.</source>
        <translation>已存储的镜像会保留。</translation>
    </message>
</context>
<context>
    <name>StorageWords</name>
    <message>
        <source>Deleted by hand</source>
        <translation>手动删除</translation>
    </message>
    <message>
        <source>No tag, not pulled for %1 days</source>
        <translation>无标签，%1 天未被拉取</translation>
    </message>
    <message>
        <source>Not pulled for %1 days</source>
        <translation>%1 天未被拉取</translation>
    </message>
    <message>
        <source>Least valuable, to stay under the limit</source>
        <translation>价值最低，为不超出上限</translation>
    </message>
    <message>
        <source>Least valuable, to leave the disk its free space</source>
        <translation>价值最低，为磁盘保留可用空间</translation>
    </message>
    <message>
        <source>Least valuable of its project, whose quota is %1</source>
        <translation>在其项目中价值最低，该项目配额为 %1</translation>
    </message>
    <message>
        <source>Least valuable, to free what you asked for</source>
        <translation>价值最低，为释放所要求的空间</translation>
    </message>
    <message>
        <source>Least valuable, because the disk was full</source>
        <translation>价值最低，因为磁盘已满</translation>
    </message>
    <message>
        <source>Its time in the trash is over</source>
        <translation>在回收站中的期限已到</translation>
    </message>
    <message>
        <source>In the trash, to make room</source>
        <translation>在回收站中，为腾出空间</translation>
    </message>
    <message>
        <source>No image names it any more</source>
        <translation>已没有镜像引用它</translation>
    </message>
    <message>
        <source>A download that nobody went on with</source>
        <translation>无人继续的下载</translation>
    </message>
    <message>
        <source>A file that the catalog does not know</source>
        <translation>目录库中没有的文件</translation>
    </message>
    <message>
        <source>Damaged, and set aside long ago</source>
        <translation>已损坏，且隔离已久</translation>
    </message>
    <message>
        <source>1 blob</source>
        <translation>1 个 blob</translation>
    </message>
    <message numerus="yes">
        <source>%n blobs</source>
        <translation>
            <numerusform>%n 个 blob</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the newest tag like %1</source>
        <translation>不是形如 %1 的最新标签</translation>
    </message>
    <message numerus="yes">
        <source>Not among the newest %n tags like %1</source>
        <translation>
            <numerusform>不在形如 %1 的最新 %n 个标签之中</numerusform>
        </translation>
    </message>
    <message>
        <source>1 unfinished download</source>
        <translation>1 个未完成的下载</translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished downloads</source>
        <translation>
            <numerusform>%n 个未完成的下载</numerusform>
        </translation>
    </message>
    <message>
        <source>1 unknown file</source>
        <translation>1 个未知文件</translation>
    </message>
    <message numerus="yes">
        <source>%n unknown files</source>
        <translation>
            <numerusform>%n 个未知文件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 damaged blob</source>
        <translation>1 个损坏的 blob</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged blobs</source>
        <translation>
            <numerusform>%n 个损坏的 blob</numerusform>
        </translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>清理</translation>
    </message>
    <message>
        <source>Eviction</source>
        <translation>淘汰</translation>
    </message>
    <message>
        <source>Scrub</source>
        <translation>巡检</translation>
    </message>
    <message>
        <source>Move of the store</source>
        <translation>存储迁移</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>本控制台</translation>
    </message>
    <message>
        <source>Its schedule</source>
        <translation>其计划</translation>
    </message>
    <message>
        <source>The space limit</source>
        <translation>空间上限</translation>
    </message>
    <message>
        <source>A scrub</source>
        <translation>一次巡检</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Found damage</source>
        <translation>发现损坏</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>1 image deleted</source>
        <translation>已删除 1 个镜像</translation>
    </message>
    <message numerus="yes">
        <source>%n images deleted</source>
        <translation>
            <numerusform>已删除 %n 个镜像</numerusform>
        </translation>
    </message>
    <message>
        <source>1 image to the trash</source>
        <translation>1 个镜像移入回收站</translation>
    </message>
    <message numerus="yes">
        <source>%n images to the trash</source>
        <translation>
            <numerusform>%n 个镜像移入回收站</numerusform>
        </translation>
    </message>
    <message>
        <source>1 out of the trash</source>
        <translation>1 个移出回收站</translation>
    </message>
    <message numerus="yes">
        <source>%n out of the trash</source>
        <translation>
            <numerusform>%n 个移出回收站</numerusform>
        </translation>
    </message>
    <message>
        <source>1 blob checked</source>
        <translation>已检查 1 个 blob</translation>
    </message>
    <message numerus="yes">
        <source>%n blobs checked</source>
        <translation>
            <numerusform>已检查 %n 个 blob</numerusform>
        </translation>
    </message>
    <message>
        <source>1 damaged</source>
        <translation>1 个损坏</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged</source>
        <translation>
            <numerusform>%n 个损坏</numerusform>
        </translation>
    </message>
    <message>
        <source>1 missing</source>
        <translation>1 个缺失</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n 个缺失</numerusform>
        </translation>
    </message>
    <message>
        <source>1 left alone</source>
        <translation>1 个未处理</translation>
    </message>
    <message numerus="yes">
        <source>%n left alone</source>
        <translation>
            <numerusform>%n 个未处理</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Reading every blob again: %1 of %2</source>
        <translation>正在重新读取每个 blob：%1 / %2</translation>
    </message>
    <message>
        <source>Moving the store: %1 of %2</source>
        <translation>正在迁移存储：%1 / %2</translation>
    </message>
    <message>
        <source>Making room: %1 of %2 freed</source>
        <translation>正在腾出空间：已释放 %1 / %2</translation>
    </message>
    <message>
        <source>Collecting: %1 of %2 freed</source>
        <translation>正在清理：已释放 %1 / %2</translation>
    </message>
    <message>
        <source>Collecting: moving images to the trash</source>
        <translation>正在清理：将镜像移入回收站</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>kind of job</comment>
        <translation>%1失败</translation>
    </message>
    <message>
        <source>%1 of %2 are damaged or missing</source>
        <comment>number, blobs</comment>
        <translation>%2中有 %1 个损坏或缺失</translation>
    </message>
    <message>
        <source>The scrub was stopped after %1</source>
        <comment>blobs</comment>
        <translation>巡检在 %1 后停止</translation>
    </message>
    <message>
        <source>All is well: %1 checked</source>
        <comment>blobs</comment>
        <translation>一切正常：已检查 %1</translation>
    </message>
    <message>
        <source>The store was moved</source>
        <translation>存储已迁移</translation>
    </message>
    <message>
        <source>Freed %1</source>
        <comment>size</comment>
        <translation>已释放 %1</translation>
    </message>
    <message>
        <source>%1, then stopped</source>
        <comment>what was done</comment>
        <translation>%1，随后停止</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of job, result</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>从不自动进行</translation>
    </message>
    <message>
        <source>hourly, at minute %1</source>
        <translation>每小时第 %1 分钟</translation>
    </message>
    <message>
        <source>daily at %1</source>
        <translation>每天 %1</translation>
    </message>
    <message>
        <source>each %1 at %2</source>
        <comment>weekday, time</comment>
        <translation>每逢%1 %2</translation>
    </message>
    <message>
        <source>as %1 says</source>
        <comment>a line of cron</comment>
        <translation>按 %1</translation>
    </message>
    <message>
        <source>not planned</source>
        <comment>next run of a job</comment>
        <translation>未计划</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>明天 %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>weekday, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Write five fields: minute, hour, day, month, weekday.</source>
        <translation>请填写五个字段：分、时、日、月、星期。</translation>
    </message>
    <message>
        <source>The first field, the minute, goes from 0 to 59.</source>
        <translation>第一个字段（分）范围为 0 到 59。</translation>
    </message>
    <message>
        <source>The second field, the hour, goes from 0 to 23.</source>
        <translation>第二个字段（时）范围为 0 到 23。</translation>
    </message>
    <message>
        <source>The third field, the day, goes from 1 to 31.</source>
        <translation>第三个字段（日）范围为 1 到 31。</translation>
    </message>
    <message>
        <source>The fourth field, the month, goes from 1 to 12.</source>
        <translation>第四个字段（月）范围为 1 到 12。</translation>
    </message>
    <message>
        <source>The fifth field, the weekday, goes from 0 to 7.</source>
        <translation>第五个字段（星期）范围为 0 到 7。</translation>
    </message>
    <message>
        <source>It must be between %1 and %2.</source>
        <translation>必须介于 %1 和 %2 之间。</translation>
    </message>
    <message>
        <source>Give a repository or a pattern, such as library/*.</source>
        <translation>请填写存储库或模式，例如 library/*。</translation>
    </message>
    <message>
        <source>Give a tag or a pattern; * stands for all tags.</source>
        <translation>请填写标签或模式；* 代表所有标签。</translation>
    </message>
    <message>
        <source>A digest looks like sha256: and 64 hexadecimal digits.</source>
        <translation>摘要的格式为 sha256: 后接 64 位十六进制数字。</translation>
    </message>
    <message>
        <source>There is a pin like this already.</source>
        <translation>已有相同的固定项。</translation>
    </message>
    <message>
        <source>This is no schedule. Example: 30 3 * * 1-5</source>
        <translation>这不是有效的计划。示例：30 3 * * 1-5</translation>
    </message>
    <message>
        <source>The start of the server</source>
        <translation>服务器启动</translation>
    </message>
    <message>
        <source>The move was stopped: the store is in two folders</source>
        <translation>迁移已停止：存储分处两个文件夹</translation>
    </message>
    <message>
        <source>Give a whole path, which begins with /.</source>
        <translation>请填写以 / 开头的完整路径。</translation>
    </message>
    <message>
        <source>Choose a folder that is not within the store, nor around it.</source>
        <translation>请选择既不在存储之内、也不包含存储的文件夹。</translation>
    </message>
    <message>
        <source>The folder is not empty. Choose a new one, such as a folder in it.</source>
        <translation>文件夹不为空。请选择新的文件夹，例如其中的子文件夹。</translation>
    </message>
    <message>
        <source>This is a file. Choose a folder.</source>
        <translation>这是文件。请选择文件夹。</translation>
    </message>
    <message>
        <source>Within the data folder the store lies in the folder &quot;store&quot; alone. Choose one elsewhere.</source>
        <translation>在数据文件夹内，存储只能位于“store”文件夹。请选择其他位置。</translation>
    </message>
</context>
<context>
    <name>TextFile</name>
    <message>
        <source>The file is larger than %1. Choose a smaller one.</source>
        <translation>文件大于 %1。请选择较小的文件。</translation>
    </message>
</context>
<context>
    <name>WarmUp</name>
    <message>
        <source>%1. %2</source>
        <comment>problem, remedy</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>A template, filled in elsewhere. Paste the output of helm template instead.</source>
        <translation>这是需在别处填充的模板。请改为粘贴 helm template 的输出。</translation>
    </message>
    <message>
        <source>This is not valid YAML. Correct the file and try again.</source>
        <translation>这不是有效的 YAML。请更正文件后重试。</translation>
    </message>
    <message>
        <source>This names no image. Write it as a node does: nginx:1.27.</source>
        <translation>这不是镜像名称。请像节点那样书写：nginx:1.27。</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>此处已有</translation>
    </message>
    <message>
        <source>Partly here</source>
        <translation>部分已有</translation>
    </message>
    <message>
        <source>To be fetched</source>
        <translation>待获取</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>无项目</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>正在获取</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>已获取</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>No project serves %1. Create one that does.</source>
        <comment>registry</comment>
        <translation>没有项目服务于 %1。请创建一个。</translation>
    </message>
    <message>
        <source>known after its manifest is read</source>
        <translation>读取清单后可知</translation>
    </message>
    <message>
        <source>–</source>
        <comment>nothing to say</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>1 is here</source>
        <translation>此处已有 1 个</translation>
    </message>
    <message numerus="yes">
        <source>%n are here</source>
        <translation>
            <numerusform>此处已有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>1 is to be fetched</source>
        <translation>待获取 1 个</translation>
    </message>
    <message numerus="yes">
        <source>%n are to be fetched</source>
        <translation>
            <numerusform>待获取 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>1 cannot be fetched</source>
        <translation>1 个无法获取</translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be fetched</source>
        <translation>
            <numerusform>%n 个无法获取</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>images, what becomes of them</comment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <comment>size</comment>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>How much that is will be known when the manifests are read.</source>
        <translation>读取清单后才能知道大小。</translation>
    </message>
    <message>
        <source>Missing: at least %1; the rest will be known when the manifests are read.</source>
        <comment>size</comment>
        <translation>至少缺少 %1；其余部分读取清单后可知。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentences that follow each other</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Up to 1 pull of %1</source>
        <comment>upstream</comment>
        <translation>最多从 %1 拉取 1 次</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n pulls of %1</source>
        <comment>upstream</comment>
        <translation>
            <numerusform>最多从 %1 拉取 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>pulls, number</comment>
        <translation>%1，剩余 %2</translation>
    </message>
    <message>
        <source>%1, which tells no limit</source>
        <comment>pulls of an upstream</comment>
        <translation>%1，未告知上限</translation>
    </message>
    <message>
        <source>%1 of %2, %3 of %4 fetched</source>
        <comment>sizes, then number and images</comment>
        <translation>%1 / %2，已获取 %4中的 %3 个</translation>
    </message>
    <message>
        <source>%1 so far, %2 of %3 fetched</source>
        <comment>size, then number and images</comment>
        <translation>目前 %1，已获取 %3中的 %2 个</translation>
    </message>
    <message>
        <source>Warming up, %1</source>
        <comment>percent</comment>
        <translation>正在预热，%1</translation>
    </message>
    <message>
        <source>Warmed up %1</source>
        <comment>images</comment>
        <translation>已预热 %1</translation>
    </message>
    <message>
        <source>Warmed up %1 of %2</source>
        <comment>number, images</comment>
        <translation>已预热 %2中的 %1 个</translation>
    </message>
    <message>
        <source>%1, then cancelled</source>
        <comment>what was done</comment>
        <translation>%1，随后取消</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds, abbreviated</comment>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes, abbreviated</comment>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours, abbreviated</comment>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a span of time</comment>
        <translation>%1前</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a span of time</comment>
        <translation>%1后</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>1 个镜像</translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n 个镜像</numerusform>
        </translation>
    </message>
    <message>
        <source>1 tag</source>
        <translation>1 个标签</translation>
    </message>
    <message numerus="yes">
        <source>%n tags</source>
        <translation>
            <numerusform>%n 个标签</numerusform>
        </translation>
    </message>
    <message>
        <source>1 project</source>
        <translation>1 个项目</translation>
    </message>
    <message numerus="yes">
        <source>%n projects</source>
        <translation>
            <numerusform>%n 个项目</numerusform>
        </translation>
    </message>
    <message>
        <source>1 registry</source>
        <translation>1 个镜像仓库</translation>
    </message>
    <message numerus="yes">
        <source>%n registries</source>
        <translation>
            <numerusform>%n 个镜像仓库</numerusform>
        </translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>尚未使用</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>缓慢</translation>
    </message>
    <message>
        <source>Rate limited</source>
        <translation>频率受限</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>即将过期</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>新鲜</translation>
    </message>
    <message>
        <source>Check due</source>
        <translation>待检查</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>陈旧</translation>
    </message>
    <message>
        <source>Gone upstream</source>
        <translation>上游已无</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>正在测试</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Passed with a warning</source>
        <translation>通过，但有警告</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Find the address (DNS)</source>
        <translation>查找地址（DNS）</translation>
    </message>
    <message>
        <source>Reach it (TCP)</source>
        <translation>建立连接（TCP）</translation>
    </message>
    <message>
        <source>Trust its certificate (TLS)</source>
        <translation>信任其证书（TLS）</translation>
    </message>
    <message>
        <source>It speaks the registry API (/v2/)</source>
        <translation>支持镜像仓库 API（/v2/）</translation>
    </message>
    <message>
        <source>Log in (token)</source>
        <translation>登录（令牌）</translation>
    </message>
    <message>
        <source>Read its rate limit</source>
        <translation>读取频率限制</translation>
    </message>
    <message>
        <source>not told</source>
        <comment>the upstream did not tell its rate limit</comment>
        <translation>未告知</translation>
    </message>
    <message>
        <source>used up, asks again %1</source>
        <translation>已用尽，%1再次询问</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>pulls</comment>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <comment>pulls</comment>
        <translation>剩余 %1 / %2</translation>
    </message>
    <message>
        <source>never again</source>
        <comment>how often a tag is checked</comment>
        <translation>不再检查</translation>
    </message>
    <message>
        <source>on each pull</source>
        <comment>how often a tag is checked</comment>
        <translation>每次拉取时</translation>
    </message>
    <message>
        <source>every %1</source>
        <comment>how often a tag is checked</comment>
        <translation>每 %1</translation>
    </message>
    <message>
        <source>version tags every 24 h, other tags every 10 min</source>
        <translation>版本标签每 24 小时，其他标签每 10 分钟</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>tag pattern, how often it is checked</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between freshness rules</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>The configuration file manages this entry. Change it there, then send SIGHUP or restart.</source>
        <translation>此条目由配置文件管理。请在文件中更改，然后发送 SIGHUP 或重新启动。</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Pattern</source>
        <comment>kind of a tag rule</comment>
        <translation>模式</translation>
    </message>
    <message>
        <source>Expression</source>
        <comment>kind of a tag rule</comment>
        <translation>表达式</translation>
    </message>
    <message>
        <source>Kind of tag</source>
        <comment>kind of a tag rule</comment>
        <translation>标签类型</translation>
    </message>
    <message>
        <source>Versions (1.27.3, v2.0)</source>
        <translation>版本（1.27.3、v2.0）</translation>
    </message>
    <message>
        <source>Major versions (16, v2)</source>
        <translation>主版本（16、v2）</translation>
    </message>
    <message>
        <source>Minor versions (1.27)</source>
        <translation>次版本（1.27）</translation>
    </message>
    <message>
        <source>Dates (20240501, 2024.05)</source>
        <translation>日期（20240501、2024.05）</translation>
    </message>
    <message>
        <source>Commits (sha-abcdef0)</source>
        <translation>提交（sha-abcdef0）</translation>
    </message>
    <message>
        <source>Moving names (latest, edge)</source>
        <translation>浮动名称（latest、edge）</translation>
    </message>
    <message>
        <source>It has no pattern. Use * for all tags.</source>
        <translation>没有模式。请用 * 表示所有标签。</translation>
    </message>
    <message>
        <source>It could take very long to match. Avoid repetitions inside repetitions, such as (a+)+.</source>
        <translation>匹配可能耗时极长。请避免重复中嵌套重复，例如 (a+)+。</translation>
    </message>
    <message>
        <source>There is no such kind of tags.</source>
        <translation>没有这种标签类型。</translation>
    </message>
    <message>
        <source>It is no valid pattern: %1.</source>
        <translation>不是有效的模式：%1。</translation>
    </message>
    <message>
        <source>%1 are checked %2.</source>
        <comment>a kind of tags, how often</comment>
        <translation>%1：%2检查。</translation>
    </message>
    <message>
        <source>Tags that match the expression %1 are checked %2.</source>
        <translation>匹配表达式 %1 的标签：%2检查。</translation>
    </message>
    <message>
        <source>All other tags are checked %1.</source>
        <translation>其他所有标签：%1检查。</translation>
    </message>
    <message>
        <source>Tags that look like %1 are checked %2.</source>
        <translation>形如 %1 的标签：%2检查。</translation>
    </message>
    <message>
        <source>The tag %1 is checked %2.</source>
        <translation>标签 %1：%2检查。</translation>
    </message>
    <message>
        <source>for %1 copies are served at once and checked behind</source>
        <translation>%1内立即提供副本，随后在后台检查</translation>
    </message>
    <message>
        <source>its error is answered, not the cached copy</source>
        <translation>返回其错误，而不是缓存副本</translation>
    </message>
    <message>
        <source>copies up to %1 after their last check are served</source>
        <translation>提供最后检查后 %1内的副本</translation>
    </message>
    <message>
        <source>It is longer than %1 characters.</source>
        <translation>长度超过 %1 个字符。</translation>
    </message>
    <message>
        <source>It was asked for the first time.</source>
        <translation>这是首次请求它。</translation>
    </message>
    <message>
        <source>The tag has moved to another image since it was last checked.</source>
        <translation>上次检查之后，该标签已指向另一个镜像。</translation>
    </message>
    <message>
        <source>The image was here for another platform only.</source>
        <translation>此处仅有该镜像的其他平台版本。</translation>
    </message>
    <message>
        <source>Its manifest was here, but not every layer.</source>
        <translation>此处已有其清单，但并非所有层都在。</translation>
    </message>
    <message>
        <source>It was here until %1, when it was removed to stay under the space limit.</source>
        <translation>它在此处存留至 %1，后为不超出空间上限而移除。</translation>
    </message>
    <message>
        <source>It was here until %1, when it was deleted in the console.</source>
        <translation>它在此处存留至 %1，后在控制台中删除。</translation>
    </message>
    <message>
        <source>It was here until %1, when it was removed by: %2.</source>
        <translation>它在此处存留至 %1，后被移除，原因：%2。</translation>
    </message>
    <message>
        <source>Two secrets</source>
        <translation>两个密钥</translation>
    </message>
    <message>
        <source>Read a manifest</source>
        <translation>读取清单</translation>
    </message>
</context>
<context>
    <name>breakwater::app::Console</name>
    <message>
        <source>Breakwater cannot start</source>
        <translation>Breakwater 无法启动</translation>
    </message>
</context>
<context>
    <name>breakwater::app::Tray</name>
    <message>
        <source>Breakwater</source>
        <translation>Breakwater</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>显示窗口</translation>
    </message>
    <message>
        <source>Copy the address for nodes</source>
        <translation>复制供节点使用的地址</translation>
    </message>
    <message>
        <source>Stop the server and quit</source>
        <translation>停止服务器并退出</translation>
    </message>
    <message>
        <source>Serving at %1</source>
        <translation>正在 %1 提供服务</translation>
    </message>
    <message>
        <source>Not serving</source>
        <translation>未提供服务</translation>
    </message>
    <message>
        <source>Breakwater: %1</source>
        <translation>Breakwater：%1</translation>
    </message>
    <message>
        <source>%1 has not answered for five minutes</source>
        <translation>%1 已五分钟没有响应</translation>
    </message>
    <message>
        <source>Cached images keep working.</source>
        <translation>已缓存的镜像仍可使用。</translation>
    </message>
    <message numerus="yes">
        <source>%n pull(s) running</source>
        <translation>
            <numerusform>%n 个拉取进行中</numerusform>
        </translation>
    </message>
    <message>
        <source>Breakwater: %1, %2</source>
        <translation>Breakwater：%1，%2</translation>
    </message>
</context>
<context>
    <name>breakwater::ui</name>
    <message>
        <source>Move…</source>
        <translation>迁移…</translation>
    </message>
    <message>
        <source>Bring the store to another folder or disk, while it serves</source>
        <translation>在提供服务的同时，将存储迁到其他文件夹或磁盘</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::AboutPage</name>
    <message>
        <source>data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Breakwater</source>
        <translation>Breakwater</translation>
    </message>
    <message>
        <source>A pull-through cache for container registries</source>
        <translation>容器镜像仓库的直通缓存</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>自由软件，采用 GNU 通用公共许可证第 3 版或更新版本发布。不附带任何担保。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Running since</source>
        <translation>运行开始于</translation>
    </message>
    <message>
        <source>Listening on</source>
        <translation>监听地址</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ActionButton</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ActivityView</name>
    <message>
        <source>Show only this node</source>
        <translation>仅显示此节点</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Every pull as it happens: who pulls what, and where it comes from.</source>
        <translation>实时显示每次拉取：谁拉取了什么，内容来自何处。</translation>
    </message>
    <message>
        <source>Filter: words, node:pi4, outcome:miss, project:name</source>
        <translation>筛选：关键词、node:pi4、outcome:miss、project:名称</translation>
    </message>
    <message>
        <source>Pulls</source>
        <translation>拉取</translation>
    </message>
    <message>
        <source>Copied the report</source>
        <translation>已复制报告</translation>
    </message>
    <message>
        <source>No pulls match</source>
        <translation>没有匹配的拉取</translation>
    </message>
    <message>
        <source>None of the pulls that are listed fits the filter.</source>
        <translation>列出的拉取均不符合筛选条件。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>No pull has come by yet</source>
        <translation>尚无拉取经过</translation>
    </message>
    <message>
        <source>Give a node its configuration, then pull an image on it. The pull appears here with its first byte.</source>
        <translation>请为节点设置配置，然后在其上拉取镜像。从第一个字节起，拉取就会显示在此处。</translation>
    </message>
    <message>
        <source>Configure a node</source>
        <translation>配置节点</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Show new pulls again (Space)</source>
        <translation>重新显示新的拉取（空格）</translation>
    </message>
    <message>
        <source>Hold the list still (Space)</source>
        <translation>暂停列表更新（空格）</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n 个新拉取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new pull(s), show them</source>
        <translation>
            <numerusform>%n 个新拉取，点击显示</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the new pulls (End)</source>
        <translation>显示新的拉取（End）</translation>
    </message>
    <message>
        <source>Explain…</source>
        <translation>解释…</translation>
    </message>
    <message>
        <source>What a pull of this image would do now, and why</source>
        <translation>现在拉取此镜像会发生什么，以及原因</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::AddressPage</name>
    <message>
        <source>Encrypted, with a private certificate authority (recommended)</source>
        <translation>加密，使用私有证书颁发机构（推荐）</translation>
    </message>
    <message>
        <source>Plain HTTP</source>
        <translation>明文 HTTP</translation>
    </message>
    <message>
        <source>address for nodes</source>
        <translation>供节点使用的地址</translation>
    </message>
    <message>
        <source>&amp;Host name or address</source>
        <translation>主机名或地址(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>端口(&amp;P)</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Nodes will use</source>
        <translation>节点将使用</translation>
    </message>
    <message>
        <source>Later: Settings, Server.</source>
        <translation>以后可在“设置”的“服务器”中更改。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Where nodes reach this server</source>
        <translation>节点访问本服务器的地址</translation>
    </message>
    <message>
        <source>A host name is best: it stays when the address changes. It must be known to your nodes.</source>
        <translation>最好使用主机名：地址变化时它保持不变。您的节点必须能解析它。</translation>
    </message>
    <message>
        <source>this computer alone</source>
        <translation>仅本机</translation>
    </message>
    <message>
        <source>%1   host name</source>
        <translation>%1   主机名</translation>
    </message>
    <message>
        <source>Managed by the configuration file</source>
        <translation>由配置文件管理</translation>
    </message>
    <message>
        <source>%1 says how nodes reach this server. Set-up leaves that as it is.</source>
        <translation>%1 规定了节点访问本服务器的方式。初始设置不会更改它。</translation>
    </message>
    <message>
        <source>Give the name or address that nodes will use.</source>
        <translation>请填写节点将使用的名称或地址。</translation>
    </message>
    <message>
        <source>This is no host name and no address. Write it without scheme and port: cache.lan or 192.168.1.10</source>
        <translation>这不是主机名或地址。请勿包含协议和端口：cache.lan 或 192.168.1.10</translation>
    </message>
    <message>
        <source>Choose a port from 1 to 65535.</source>
        <translation>请选择 1 到 65535 之间的端口。</translation>
    </message>
    <message>
        <source>Ports below 1024 need administrator rights.</source>
        <translation>1024 以下的端口需要管理员权限。</translation>
    </message>
    <message>
        <source>Port %1 is taken at the moment; %2 is free.</source>
        <translation>端口 %1 目前已被占用；%2 可用。</translation>
    </message>
    <message>
        <source>The certificate files that are set now stay in use.</source>
        <translation>当前设置的证书文件继续使用。</translation>
    </message>
    <message>
        <source>Nodes get the CA certificate with their configuration. Nothing has to be bought or renewed by hand.</source>
        <translation>节点会随配置获得 CA 证书。无需购买，也无需手动续期。</translation>
    </message>
    <message>
        <source>Plain HTTP is not private</source>
        <translation>明文 HTTP 没有私密性</translation>
    </message>
    <message>
        <source>This address is outside the private ranges: strangers could read the robot&apos;s secret and alter images on their way. Use encryption.</source>
        <translation>此地址不在私有范围内：陌生人可能读取机器人的密钥，并篡改传输中的镜像。请使用加密。</translation>
    </message>
    <message>
        <source>Anyone on the network can read the robot&apos;s secret and alter images on their way.</source>
        <translation>网络上的任何人都能读取机器人的密钥，并篡改传输中的镜像。</translation>
    </message>
    <message>
        <source>Only this computer can pull</source>
        <translation>仅本机可以拉取</translation>
    </message>
    <message>
        <source>This address is the computer itself. Choose another one when nodes are other machines.</source>
        <translation>此地址就是本机。如果节点是其他机器，请选择其他地址。</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ApplicationPage</name>
    <message>
        <source>As the desktop has it</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Ask what to do</source>
        <translation>询问如何处理</translation>
    </message>
    <message>
        <source>Keep serving images in the background</source>
        <translation>在后台继续提供镜像</translation>
    </message>
    <message>
        <source>Stop the server and quit</source>
        <translation>停止服务器并退出</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Colours of the window. Takes effect at once.</source>
        <translation>窗口的颜色。立即生效。</translation>
    </message>
    <message>
        <source>When the window is &amp;closed</source>
        <translation>关闭窗口时(&amp;C)</translation>
    </message>
    <message>
        <source>This program is the server: while it runs in the background, nodes can pull.</source>
        <translation>本程序就是服务器：它在后台运行时，节点即可拉取。</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Takes effect when Breakwater is started again.</source>
        <translation>重新启动 Breakwater 后生效。</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ArchiveItemModel</name>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>（无名称）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>–</source>
        <comment>nothing to say</comment>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ArchivePane</name>
    <message>
        <source>Images of the archive</source>
        <translation>归档中的镜像</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Nothing is left of it.</source>
        <translation>没有留下任何内容。</translation>
    </message>
    <message>
        <source>The table says what stayed out, and why.</source>
        <translation>表格列出了未包含的内容及原因。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>image, what is the matter</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::AuditDetailPane</name>
    <message>
        <source>What else happened to it</source>
        <translation>其他相关记录</translation>
    </message>
    <message>
        <source>Request id, as in the log</source>
        <translation>请求 ID，与日志中一致</translation>
    </message>
    <message>
        <source>request id</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>Hash of the row in the chain</source>
        <translation>该行在链中的哈希</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>哈希</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a user, where he gave the command</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>来自何处</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>node, address</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>As it was added</source>
        <translation>添加时的内容</translation>
    </message>
    <message>
        <source>As it was removed</source>
        <translation>移除时的内容</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>%1: %2 by %3</source>
        <comment>when, what, who</comment>
        <translation>%1：%2，由 %3</translation>
    </message>
    <message>
        <source>It cannot be taken back</source>
        <translation>无法撤回</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::AuditExportDialog</name>
    <message>
        <source>Export the log</source>
        <translation>导出日志</translation>
    </message>
    <message>
        <source>The rows that the filter shows, newest first.</source>
        <translation>筛选显示的行，最新的在前。</translation>
    </message>
    <message>
        <source>The rows that the filter shows, newest first: %1.</source>
        <comment>number</comment>
        <translation>筛选显示的行，最新的在前：%1。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet</source>
        <translation>CSV，用于电子表格</translation>
    </message>
    <message>
        <source>JSON lines, for programs</source>
        <translation>JSON 行，用于程序</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON lines (*.jsonl);;All files (*)</source>
        <translation>CSV (*.csv);;JSON 行 (*.jsonl);;所有文件 (*)</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>格式(&amp;O)</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>文件(&amp;I)</translation>
    </message>
    <message>
        <source>On the machine that Breakwater runs on. A file of this name is replaced.</source>
        <translation>在 Breakwater 所在的机器上。同名文件会被替换。</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::AuditFilterBar</name>
    <message>
        <source>Which rows</source>
        <translation>哪些行</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>What was changed or deleted, and by whom</source>
        <translation>更改或删除了什么，由谁操作</translation>
    </message>
    <message>
        <source>Pulls</source>
        <translation>拉取</translation>
    </message>
    <message>
        <source>Who pulled what</source>
        <translation>谁拉取了什么</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>What somebody tried and was not allowed</source>
        <translation>有人尝试但未获允许的操作</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>从 … 到 …</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::AuditFooter</name>
    <message>
        <source>Rows that match: %1</source>
        <translation>匹配的行：%1</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>行数：%1</translation>
    </message>
    <message>
        <source>Changes and refusals: %1 (%2), pulls: %3</source>
        <comment>number, size, number</comment>
        <translation>更改和拒绝：%1（%2），拉取：%3</translation>
    </message>
    <message>
        <source>Kept %1</source>
        <comment>for one year</comment>
        <translation>保留 %1</translation>
    </message>
    <message>
        <source>How long history is kept</source>
        <translation>历史保留多久</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::AuditModel</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>来自何处</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::AuditRetentionDialog</name>
    <message>
        <source>How long history is kept</source>
        <translation>历史保留多久</translation>
    </message>
    <message>
        <source>Changes and refusals: %1 (%2), pulls: %3, the oldest of %4.</source>
        <comment>number, size, number, date</comment>
        <translation>更改和拒绝：%1（%2），拉取：%3，最早的为 %4。</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>按此保留</translation>
    </message>
    <message>
        <source>for another time</source>
        <translation>其他时长</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>&amp;Keep history</source>
        <translation>保留历史(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>天数(&amp;D)</translation>
    </message>
    <message>
        <source>What is older than %1 is removed now, and cannot be had back. Export it first if you want it.</source>
        <translation>早于 %1的内容将立即移除且无法恢复。如有需要请先导出。</translation>
    </message>
    <message>
        <source>Changes, refused sign-ins, pulls and events go when they are older. The chain can be verified all the same.</source>
        <translation>超过此期限的更改、被拒绝的登录、拉取和事件会移除。链仍可验证。</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::AuditView</name>
    <message>
        <source>Filter: words, actor:anna, action:project, node:pi4, outcome:refused</source>
        <translation>筛选：关键词、actor:anna、action:project、node:pi4、outcome:refused</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Verify log</source>
        <translation>验证日志</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>尚无记录</translation>
    </message>
    <message>
        <source>Every change of the configuration, every pull and every refused sign-in gets a row here: who, what, when and from where.</source>
        <translation>每次配置更改、每次拉取和每次被拒绝的登录都在此记一行：谁、做了什么、何时、来自何处。</translation>
    </message>
    <message>
        <source>Write the rows that are shown into a file</source>
        <translation>将显示的行写入文件</translation>
    </message>
    <message>
        <source>Check that no row was changed, taken out or moved</source>
        <translation>检查是否有行被更改、取出或移动</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>撤销此更改</translation>
    </message>
    <message>
        <source>Show what was happening then</source>
        <translation>显示当时的情况</translation>
    </message>
    <message>
        <source>Only this actor</source>
        <translation>仅此操作者</translation>
    </message>
    <message>
        <source>Only this object</source>
        <translation>仅此对象</translation>
    </message>
    <message>
        <source>History is kept %1 now</source>
        <comment>for one year</comment>
        <translation>历史现保留 %1</translation>
    </message>
    <message>
        <source>Who changed or pulled what, when and from where.</source>
        <translation>谁更改或拉取了什么、何时、来自何处。</translation>
    </message>
    <message>
        <source>This is no change of configuration</source>
        <translation>这不是配置更改</translation>
    </message>
    <message>
        <source>Wrote %1 (rows: %2)</source>
        <comment>file, number</comment>
        <translation>已写入 %1（行数：%2）</translation>
    </message>
    <message numerus="yes">
        <source>The log is whole: %n row(s) checked</source>
        <translation>
            <numerusform>日志完整：已检查 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row stands where it was written. Rows up to %1 went by age. Hash of the newest row: %2</source>
        <translation>每一行都在写入时的位置。第 %1 行及之前因过期移除。最新一行的哈希：%2</translation>
    </message>
    <message>
        <source>Every row stands where it was written. Hash of the newest row: %1</source>
        <translation>每一行都在写入时的位置。最新一行的哈希：%1</translation>
    </message>
    <message>
        <source>Row %1 was altered</source>
        <translation>第 %1 行被篡改</translation>
    </message>
    <message>
        <source>It does not say any more what was written. Rows before it are right. A backup from before that has the row as it was.</source>
        <translation>其内容已非当初所写。之前的行均正确。更早的备份中有该行的原貌。</translation>
    </message>
    <message>
        <source>Rows before row %1 are missing</source>
        <translation>第 %1 行之前缺少行</translation>
    </message>
    <message>
        <source>Somebody took them out. Rows before the gap are right.</source>
        <translation>有人将其取出。缺口之前的行均正确。</translation>
    </message>
    <message>
        <source>Row %1 was moved</source>
        <translation>第 %1 行被移动</translation>
    </message>
    <message>
        <source>It was written as row %1. Rows before it are right.</source>
        <translation>它原为第 %1 行。之前的行均正确。</translation>
    </message>
    <message>
        <source>The newest rows are missing</source>
        <translation>缺少最新的行</translation>
    </message>
    <message>
        <source>The log ends at row %1, and was written up to row %2.</source>
        <translation>日志止于第 %1 行，而曾写到第 %2 行。</translation>
    </message>
    <message>
        <source>Remove %1 again?</source>
        <translation>是否再次移除 %1？</translation>
    </message>
    <message>
        <source>Nodes that log in with it are refused then. It can be had back for a day.</source>
        <translation>以它登录的节点将被拒绝。一天之内可以恢复。</translation>
    </message>
    <message>
        <source>What depends on it stops working.</source>
        <translation>依赖它的内容将停止工作。</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>已撤回：%1</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::BackupDialog</name>
    <message>
        <source>Save a backup</source>
        <translation>保存备份</translation>
    </message>
    <message>
        <source>Settings, upstreams, projects, robots, the CA and the catalog, in one file. The images&apos; bytes are not in it: they are fetched again.</source>
        <translation>将设置、上游、项目、机器人、CA 和目录库存入一个文件。不含镜像数据：镜像会重新获取。</translation>
    </message>
    <message>
        <source>&amp;Seal it with a passphrase</source>
        <translation>用口令加密(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel the backup</source>
        <translation>取消备份</translation>
    </message>
    <message>
        <source>Backups of Breakwater (*.tar);;All files (*)</source>
        <translation>Breakwater 备份 (*.tar);;所有文件 (*)</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>文件(&amp;I)</translation>
    </message>
    <message>
        <source>On the machine that Breakwater runs on; best on another disk than its data.</source>
        <translation>在 Breakwater 所在的机器上；最好与其数据分处不同磁盘。</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>口令(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters. Keep it: nobody opens the file without it.</source>
        <translation>
            <numerusform>至少 %n 个字符。请妥善保管：没有它谁也无法打开此文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation>再次输入口令(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The backup goes on.</source>
        <translation>备份继续进行。</translation>
    </message>
    <message>
        <source>Save another one</source>
        <translation>再保存一份</translation>
    </message>
    <message>
        <source>There is such a file already</source>
        <translation>已存在同名文件</translation>
    </message>
    <message>
        <source>The backup replaces it.</source>
        <translation>备份会将其替换。</translation>
    </message>
    <message>
        <source>Without a passphrase no key is in it</source>
        <translation>未设口令则不包含任何密钥</translation>
    </message>
    <message>
        <source>Restored on another computer, the logins of upstreams must be entered again, and nodes be given a new CA. Restored here, all is as it was.</source>
        <translation>在其他计算机上还原时，须重新输入上游的登录凭据，并为节点配置新的 CA。在本机还原则一切如旧。</translation>
    </message>
    <message>
        <source>This is not the same passphrase.</source>
        <translation>两次输入的口令不一致。</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>替换文件</translation>
    </message>
    <message>
        <source>Save the backup</source>
        <translation>保存备份</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>There is no file.</source>
        <translation>没有文件。</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>已保存到 %1</translation>
    </message>
    <message>
        <source>Keep it and its passphrase in different places, and neither on this disk.</source>
        <translation>请将备份与口令分处保管，且都不要放在此磁盘上。</translation>
    </message>
    <message>
        <source>Keep it on another disk. It holds no password and no key.</source>
        <translation>请保存到其他磁盘。其中不含密码或密钥。</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::BackupPage</name>
    <message>
        <source>Do not restore it</source>
        <translation>不还原</translation>
    </message>
    <message>
        <source>Save a backup…</source>
        <translation>保存备份…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>还原…</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Before the last restore</source>
        <translation>上次还原之前</translation>
    </message>
    <message>
        <source>The demo is gone when it is closed: there is nothing to restore into.</source>
        <translation>演示关闭后即消失：没有可供还原的位置。</translation>
    </message>
    <message>
        <source>You see what is in the file and what gives way before anything changes. It takes effect at the next start; what it replaces is kept.</source>
        <translation>在任何更改之前，您会看到文件内容以及将被替换的内容。下次启动时生效；被替换的内容会保留。</translation>
    </message>
    <message>
        <source>The last one was saved %1, to %2.</source>
        <comment>time, file</comment>
        <translation>上次保存于 %1，位置 %2。</translation>
    </message>
    <message>
        <source>None has been saved yet. It is one file, and takes seconds.</source>
        <translation>尚未保存过备份。只需一个文件，几秒即可完成。</translation>
    </message>
    <message>
        <source>A restore waits for the restart</source>
        <translation>有还原在等待重新启动</translation>
    </message>
    <message>
        <source>Then all is as it was before the last restore: %1.</source>
        <comment>what is in it</comment>
        <translation>届时一切将恢复到上次还原之前：%1。</translation>
    </message>
    <message>
        <source>The backup of %1: %2.</source>
        <comment>date and computer, what is in it</comment>
        <translation>%1的备份：%2。</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>立即重新启动</translation>
    </message>
    <message>
        <source>Another restore waits for the restart.</source>
        <translation>另一项还原在等待重新启动。</translation>
    </message>
    <message>
        <source>Replaced %1: %2. It is kept until the third restore after it.</source>
        <comment>time, what was in it</comment>
        <translation>替换于 %1：%2。将保留到此后的第三次还原。</translation>
    </message>
    <message>
        <source>Take the former state back?</source>
        <translation>是否恢复先前的状态？</translation>
    </message>
    <message>
        <source>It takes effect at the next start. What is there now is kept in its place, and can be taken back too.</source>
        <translation>下次启动时生效。现有内容会相应保留，也可再恢复。</translation>
    </message>
    <message>
        <source>Take it back at the next start</source>
        <translation>下次启动时恢复</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::CertificatePage</name>
    <message>
        <source>certificate fingerprint</source>
        <translation>证书指纹</translation>
    </message>
    <message>
        <source>CA fingerprint</source>
        <translation>CA 指纹</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>CA 证书</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>指纹（SHA-256）</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>证书颁发机构</translation>
    </message>
    <message>
        <source>Nodes trust this CA. When the certificate is renewed by it, they need nothing new.</source>
        <translation>节点信任此 CA。由它续期证书时，节点无需任何更新。</translation>
    </message>
    <message>
        <source>PEM, to be trusted by nodes</source>
        <translation>PEM，供节点信任</translation>
    </message>
    <message>
        <source>Encryption is off</source>
        <translation>加密已关闭</translation>
    </message>
    <message>
        <source>This server speaks plain HTTP and has no certificate. Turn encryption on under Server.</source>
        <translation>本服务器使用明文 HTTP，没有证书。请在“服务器”中启用加密。</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>%1过期</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>颁发给</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>date, span</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>续期</translation>
    </message>
    <message>
        <source>by itself, in good time</source>
        <translation>自动，及时进行</translation>
    </message>
    <message>
        <source>by whoever issued it: replace the files, then restart</source>
        <translation>由颁发者续期：替换文件后重新启动</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>有效期至 %1</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ChangeList</name>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>现在：%1</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>之前：%1</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::CheckPage</name>
    <message>
        <source>Check &amp;again</source>
        <translation>重新检查(&amp;A)</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>What Breakwater found out by itself.</source>
        <translation>Breakwater 自动检测到的情况。</translation>
    </message>
    <message>
        <source>A free port</source>
        <translation>可用端口</translation>
    </message>
    <message>
        <source>Addresses that nodes can reach</source>
        <translation>节点可访问的地址</translation>
    </message>
    <message>
        <source>Space for images</source>
        <translation>镜像空间</translation>
    </message>
    <message>
        <source>The file system</source>
        <translation>文件系统</translation>
    </message>
    <message>
        <source>No free port was found</source>
        <translation>未找到可用端口</translation>
    </message>
    <message>
        <source>Choose one on the next page.</source>
        <translation>请在下一页选择端口。</translation>
    </message>
    <message>
        <source>Port %1 is free</source>
        <translation>端口 %1 可用</translation>
    </message>
    <message>
        <source>Port %1 is taken</source>
        <translation>端口 %1 已被占用</translation>
    </message>
    <message>
        <source>Port %1 is used by %2</source>
        <translation>端口 %1 正被 %2 使用</translation>
    </message>
    <message>
        <source>Port %1 is free and is proposed instead.</source>
        <translation>端口 %1 可用，建议改用它。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>address, network interface</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>This computer has no address in a network</source>
        <translation>本机没有网络地址</translation>
    </message>
    <message>
        <source>Only programs on this computer can pull. Connect it to the network and check again.</source>
        <translation>只有本机上的程序可以拉取。请连接网络后重新检查。</translation>
    </message>
    <message>
        <source>Nodes can reach it at %1</source>
        <translation>节点可通过 %1 访问</translation>
    </message>
    <message>
        <source>Also %1</source>
        <translation>还有 %1</translation>
    </message>
    <message>
        <source>%1 of %2 are free</source>
        <translation>%2 中有 %1 可用</translation>
    </message>
    <message>
        <source>Enough for about %1 images. A cluster wants 20 GB or more.</source>
        <translation>约可容纳 %1 个镜像。集群建议 20 GB 或更多。</translation>
    </message>
    <message>
        <source>The data folder is on a network drive (%1)</source>
        <translation>数据文件夹位于网络驱动器（%1）</translation>
    </message>
    <message>
        <source>Pulls are slower, and stop when the drive is gone. A local disk is better.</source>
        <translation>拉取会变慢，驱动器断开时会中止。使用本地磁盘更好。</translation>
    </message>
    <message>
        <source>The data folder is in memory (%1)</source>
        <translation>数据文件夹位于内存中（%1）</translation>
    </message>
    <message>
        <source>Everything that is cached is lost at a restart. Start Breakwater with --data and a folder on a disk.</source>
        <translation>重新启动后全部缓存都会丢失。请用 --data 指定磁盘上的文件夹来启动 Breakwater。</translation>
    </message>
    <message>
        <source>The data folder is on a local disk (%1)</source>
        <translation>数据文件夹位于本地磁盘（%1）</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::CodePane</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制%1</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>保存%1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ConfigurationPage</name>
    <message>
        <source>configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Everything that you have set, as a file for “breakwaterd --config FILE”. Secrets and passwords are not in it: it names files to read them from.</source>
        <translation>您所做的全部设置，可作为“breakwaterd --config 文件”的配置文件。其中不含密钥和密码：仅指明从哪些文件读取。</translation>
    </message>
    <message>
        <source>A configuration file is in use</source>
        <translation>正在使用配置文件</translation>
    </message>
    <message>
        <source>%1 manages what it names; the rest is set here.</source>
        <translation>%1 管理其中指定的内容；其余在此设置。</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ConnectPage</name>
    <message>
        <source>The &amp;node runs</source>
        <translation>节点运行(&amp;N)</translation>
    </message>
    <message>
        <source>First node</source>
        <translation>首个节点</translation>
    </message>
    <message>
        <source>Connect your first node</source>
        <translation>连接您的首个节点</translation>
    </message>
    <message>
        <source>Put the files in their place on the node, run the commands, then pull. The secret is shown only now; for more nodes, use the same files.</source>
        <translation>请将文件放到节点上的相应位置，运行命令，然后拉取。密钥仅此次显示；其他节点请使用相同的文件。</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完成(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Finish, I will do it later</source>
        <translation>完成，稍后再做(&amp;F)</translation>
    </message>
    <message>
        <source>%1 keeps its secret</source>
        <translation>%1 保留其密钥</translation>
    </message>
    <message>
        <source>It was made before and is not stored here, so the file has a placeholder. Put the secret in, or make a new one: nodes with the old one are refused from then on.</source>
        <translation>密钥早先生成且未存于此处，因此文件中是占位符。请填入密钥，或生成新密钥：此后使用旧密钥的节点将被拒绝。</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>生成新密钥</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ConnectionTestModel</name>
    <message>
        <source>Not tested yet</source>
        <translation>尚未测试</translation>
    </message>
    <message>
        <source>Testing the connection …</source>
        <translation>正在测试连接…</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>It works, with a warning</source>
        <translation>可以使用，但有警告</translation>
    </message>
    <message>
        <source>“%1” failed</source>
        <translation>“%1”失败</translation>
    </message>
    <message>
        <source>The test failed</source>
        <translation>测试失败</translation>
    </message>
    <message>
        <source>Connection test of %1</source>
        <translation>%1 的连接测试</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, outcome</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::CopyField</name>
    <message>
        <source>Copy %1</source>
        <translation>复制%1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>已复制：%1</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::DashboardView</name>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Copy the address that nodes use</source>
        <translation>复制节点使用的地址</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Whether the cache works, what it saves, and what needs you.</source>
        <translation>缓存是否工作、节省了多少，以及哪些事项需要您处理。</translation>
    </message>
    <message>
        <source>Served from cache</source>
        <translation>由缓存提供</translation>
    </message>
    <message>
        <source>By bytes: what nodes got without a download for it.
By requests: answered from the cache, also after a check with the upstream.</source>
        <translation>按字节：节点获得、且无需为此下载的内容。
按请求：由缓存应答，包括向上游确认之后。</translation>
    </message>
    <message>
        <source>Saved downloads</source>
        <translation>节省的下载</translation>
    </message>
    <message>
        <source>Bytes that nodes got and your Internet line did not carry.</source>
        <translation>节点获得、而未占用您互联网线路的字节。</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Nodes today</source>
        <translation>今日节点</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Upstream health</source>
        <translation>上游状态</translation>
    </message>
    <message>
        <source>No upstream yet</source>
        <translation>尚无上游</translation>
    </message>
    <message>
        <source>An upstream is a registry that images come from.</source>
        <translation>上游是镜像的来源镜像仓库。</translation>
    </message>
    <message>
        <source>Add an upstream</source>
        <translation>添加上游</translation>
    </message>
    <message>
        <source>Recent events</source>
        <translation>最近事件</translation>
    </message>
    <message>
        <source>Time span</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Outcomes over time</source>
        <translation>结果随时间变化</translation>
    </message>
    <message>
        <source>No requests in this time</source>
        <translation>此时段内没有请求</translation>
    </message>
    <message>
        <source>As soon as a node pulls through this server, its outcomes are drawn here.</source>
        <translation>一旦有节点通过本服务器拉取，结果就会绘制在此处。</translation>
    </message>
    <message>
        <source>Show outcomes as</source>
        <translation>结果显示方式</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>以图表显示</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>以表格显示</translation>
    </message>
    <message numerus="yes">
        <source>%n pull(s) running now</source>
        <translation>
            <numerusform>当前 %n 个拉取进行中</numerusform>
        </translation>
    </message>
    <message>
        <source>No pulls running now</source>
        <translation>当前没有拉取</translation>
    </message>
    <message>
        <source>%1/s to nodes</source>
        <translation>%1/秒 发往节点</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>of bytes; %1 of %2 requests</source>
        <translation>按字节；请求 %1 / %2</translation>
    </message>
    <message>
        <source>%1 downloaded for %2 served</source>
        <translation>下载 %1，提供 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) failed</source>
        <translation>
            <numerusform>%n 个请求失败</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the limit of %2</source>
        <translation>上限 %2 的 %1</translation>
    </message>
    <message>
        <source>%1, no limit set</source>
        <translation>%1，未设上限</translation>
    </message>
    <message>
        <source>%1 free on the disk</source>
        <translation>磁盘可用 %1</translation>
    </message>
    <message>
        <source> – nearly full</source>
        <translation> – 即将用满</translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation>没有需要报告的事项</translation>
    </message>
    <message>
        <source>Upstreams that fail, changes and warnings appear here.</source>
        <translation>上游故障、更改和警告会显示在此处。</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::DeleteImagesDialog</name>
    <message>
        <source>Delete everything of %1?</source>
        <translation>是否删除 %1 的全部内容？</translation>
    </message>
    <message>
        <source>Delete from %1?</source>
        <translation>是否从 %1 中删除？</translation>
    </message>
    <message>
        <source>Working out what goes with it …</source>
        <translation>正在确定会一并删除的内容…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Tags that are deleted</source>
        <translation>将被删除的标签</translation>
    </message>
    <message>
        <source>%1 more are shared with other images and stay.</source>
        <translation>另有 %1 与其他镜像共享，会保留。</translation>
    </message>
    <message>
        <source>Delete %1, free %2</source>
        <comment>tags, size</comment>
        <translation>删除 %1，释放 %2</translation>
    </message>
    <message>
        <source>No tag points to it.</source>
        <translation>没有标签指向它。</translation>
    </message>
    <message>
        <source>These tags go, because they point to what is deleted.</source>
        <translation>这些标签会一并删除，因为它们指向被删除的内容。</translation>
    </message>
    <message>
        <source>%1 It goes to the trash for %2 and can be had back until then. Nothing is freed before; afterwards it is %3.</source>
        <comment>sentence, time, size</comment>
        <translation>%1内容将在回收站中保留 %2，其间可以恢复。在此之前不释放空间；之后释放 %3。</translation>
    </message>
    <message>
        <source>Move %1 to the trash</source>
        <comment>tags</comment>
        <translation>将 %1 移入回收站</translation>
    </message>
    <message>
        <source>%1 Nodes that want it again download it again from the upstream.</source>
        <comment>sentence</comment>
        <translation>%1再次需要它的节点会重新从上游下载。</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::DeletionUndo</name>
    <message>
        <source>Moved %1 of %2 to the trash</source>
        <comment>tags, repository</comment>
        <translation>已将 %2 的 %1 移入回收站</translation>
    </message>
    <message>
        <source>They can be had back for %1. Nothing is freed before.</source>
        <comment>time</comment>
        <translation>%1内可以恢复。在此之前不释放空间。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::DetailPane</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>关闭详细信息</translation>
    </message>
    <message>
        <source>Close the details (Esc)</source>
        <translation>关闭详细信息（Esc）</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::DiffView</name>
    <message>
        <source>On the node now</source>
        <translation>节点上现有</translation>
    </message>
    <message>
        <source>What it becomes</source>
        <translation>将变为</translation>
    </message>
    <message>
        <source>The whole result</source>
        <translation>完整结果</translation>
    </message>
    <message>
        <source>The file is as it should be: nothing changes.</source>
        <translation>文件已符合要求：无需更改。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two amounts of lines</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) come</source>
        <translation>
            <numerusform>增加 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) go</source>
        <translation>
            <numerusform>减少 %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakwater::ui::DiskCard</name>
    <message>
        <source>The disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>of one image</source>
        <translation>单一镜像</translation>
    </message>
    <message>
        <source>Blobs that one image alone has: its deletion frees them</source>
        <translation>仅属于一个镜像的 blob：删除该镜像即释放</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>Blobs that two or more images have, counted once</source>
        <translation>属于两个或更多镜像的 blob，只计一次</translation>
    </message>
    <message>
        <source>trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Deleted, and can still be had back</source>
        <translation>已删除，仍可恢复</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Downloads that are running or go on later</source>
        <translation>正在进行或稍后继续的下载</translation>
    </message>
    <message>
        <source>left over</source>
        <translation>残留</translation>
    </message>
    <message>
        <source>What no image names any more, or was set aside; the next collection takes it</source>
        <translation>已无镜像引用或已隔离的内容；下次清理时移除</translation>
    </message>
    <message>
        <source>others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>What other programs have on this disk</source>
        <translation>此磁盘上其他程序的内容</translation>
    </message>
    <message>
        <source>free</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Free on this disk</source>
        <translation>此磁盘的可用空间</translation>
    </message>
    <message>
        <source>%1 of images on a disk of %2</source>
        <comment>sizes</comment>
        <translation>%2 的磁盘上有 %1 镜像</translation>
    </message>
    <message>
        <source>%1 of %2 are free; images take %3, %4 of it shared, %5 are held by the trash</source>
        <translation>%2 中有 %1 可用；镜像占用 %3，其中 %4 为共享，回收站占用 %5</translation>
    </message>
    <message>
        <source>No limit: images stay until you delete them.</source>
        <translation>无上限：镜像会一直保留，直到您删除。</translation>
    </message>
    <message>
        <source>Making room, down to %1 of images.</source>
        <translation>正在腾出空间，降至 %1 镜像。</translation>
    </message>
    <message>
        <source>Eviction: from %1 of images down to %2.</source>
        <comment>sizes</comment>
        <translation>淘汰：镜像从 %1 降至 %2。</translation>
    </message>
    <message>
        <source>Next collection: %1. Next scrub: %2.</source>
        <translation>下次清理：%1。下次巡检：%2。</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::EventList</name>
    <message>
        <source>Recent events</source>
        <translation>最近事件</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::EventModel</name>
    <message>
        <source>%1, by %2</source>
        <translation>%1，由 %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ExplainDialog</name>
    <message>
        <source>Explain a pull</source>
        <translation>解释一次拉取</translation>
    </message>
    <message>
        <source>What would happen if a node pulled this image now. Nothing is fetched.</source>
        <translation>如果节点现在拉取此镜像，会发生什么。不会获取任何内容。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Image, as a node names it</source>
        <translation>镜像，按节点的写法(&amp;I)</translation>
    </message>
    <message>
        <source>A tag or a digest; without one, latest is meant.</source>
        <translation>可用标签或摘要；未填则指 latest。</translation>
    </message>
    <message>
        <source>&amp;Platform</source>
        <translation>平台(&amp;P)</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ExplainedPartModel</name>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>层 %1</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>已存储</translation>
    </message>
    <message>
        <source>Arriving now</source>
        <translation>正在到达</translation>
    </message>
    <message>
        <source>Nodes get it elsewhere</source>
        <translation>节点从别处获取</translation>
    </message>
    <message>
        <source>To be fetched</source>
        <translation>待获取</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ExplainedPlatformModel</name>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>已存储</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Not pulled yet</source>
        <translation>尚未拉取</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>size</comment>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ExplainedSteps</name>
    <message>
        <source>Step %1: %2</source>
        <translation>步骤 %1：%2</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ExplanationPane</name>
    <message>
        <source>digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>address at the upstream</source>
        <translation>上游地址</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Digest, as far as it is known here</source>
        <translation>摘要（此处已知的部分）</translation>
    </message>
    <message>
        <source>Address at the upstream</source>
        <translation>上游地址</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Nothing of it is here yet; its platforms are known once its manifest is read.</source>
        <translation>此处尚无任何内容；读取清单后才能知道其平台。</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>解读为</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>上次检查</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>date, span of time</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>下次检查</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>上游</translation>
    </message>
    <message>
        <source>%1, which no longer has this tag</source>
        <translation>%1，已不再有此标签</translation>
    </message>
    <message>
        <source>removed %1 (%2)</source>
        <comment>date, span of time</comment>
        <translation>移除于 %1（%2）</translation>
    </message>
    <message>
        <source>Was here before</source>
        <translation>曾在此处</translation>
    </message>
    <message>
        <source>Who may pull</source>
        <translation>谁可以拉取</translation>
    </message>
    <message>
        <source>Parts of %1</source>
        <comment>platform</comment>
        <translation>%1 的各部分</translation>
    </message>
    <message>
        <source>The parts of %1 are known once its manifest is read</source>
        <comment>platform</comment>
        <translation>读取清单后才能知道 %1 的各部分</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ExportDialog</name>
    <message>
        <source>Export images</source>
        <translation>导出镜像</translation>
    </message>
    <message>
        <source>Writes images from the cache into one file, for machines without a network.</source>
        <translation>将缓存中的镜像写入一个文件，供无网络的机器使用。</translation>
    </message>
    <message>
        <source>&amp;Keep the digest of each image</source>
        <translation>保留每个镜像的摘要(&amp;K)</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>取消导出</translation>
    </message>
    <message>
        <source>&amp;Further images</source>
        <translation>其他镜像(&amp;F)</translation>
    </message>
    <message>
        <source>Written as nodes do, with spaces between them.</source>
        <translation>按节点的写法填写，以空格分隔。</translation>
    </message>
    <message>
        <source>Beside those that you chose; with spaces between them.</source>
        <translation>在所选镜像之外；以空格分隔。</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>文件(&amp;I)</translation>
    </message>
    <message>
        <source>On the machine that Breakwater runs on.</source>
        <translation>在 Breakwater 所在的机器上。</translation>
    </message>
    <message>
        <source>OCI image layout: ctr, k3s, podman, skopeo</source>
        <translation>OCI 镜像布局：ctr、k3s、podman、skopeo</translation>
    </message>
    <message>
        <source>docker-archive: docker load too; one platform an image</source>
        <translation>docker-archive：也支持 docker load；每个镜像一个平台</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>格式(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Platforms</source>
        <translation>平台(&amp;P)</translation>
    </message>
    <message>
        <source>Of each image, those that are here whole go.</source>
        <translation>每个镜像导出此处完整的平台。</translation>
    </message>
    <message>
        <source>For pods that name images by digest. The index then names platforms that are not in the file, which k3s does not like.</source>
        <translation>适用于按摘要引用镜像的 Pod。此时索引会列出文件中没有的平台，k3s 对此不兼容。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The export goes on.</source>
        <translation>导出继续进行。</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>再次导出</translation>
    </message>
    <message>
        <source>There is such a file already</source>
        <translation>已存在同名文件</translation>
    </message>
    <message>
        <source>The export replaces it.</source>
        <translation>导出会将其替换。</translation>
    </message>
    <message>
        <source>Export %1</source>
        <comment>size</comment>
        <translation>导出 %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>%1 exported to %2</source>
        <comment>images, file</comment>
        <translation>已将 %1 导出到 %2</translation>
    </message>
    <message>
        <source>Read it with ctr images import, or put it into agent/images of a k3s node.</source>
        <translation>可用 ctr images import 读取，或放入 k3s 节点的 agent/images。</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::FactList</name>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::FallbackEditor</name>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Further upstreams, in the order in which they are asked</source>
        <translation>其他上游，按询问顺序</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>upstream name, host</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::FileField</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>导出到文件</translation>
    </message>
    <message>
        <source>Import from a file</source>
        <translation>从文件导入</translation>
    </message>
    <message>
        <source>Archives of images (*.tar *.tar.gz *.tgz *.tar.zst);;All files (*)</source>
        <translation>镜像归档 (*.tar *.tar.gz *.tgz *.tar.zst);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::FilterChips</name>
    <message>
        <source>Remove the filter %1</source>
        <translation>移除筛选 %1</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::FilterField</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>%1 (Ctrl+F, Esc clears)</source>
        <translation>%1（Ctrl+F，Esc 清除）</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Clear the filter (Esc)</source>
        <translation>清除筛选（Esc）</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::FindingList</name>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Go to line %1: %2</source>
        <translation>转到第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::FirstDaysCard</name>
    <message>
        <source>First steps</source>
        <translation>入门步骤</translation>
    </message>
    <message>
        <source>Add an upstream</source>
        <translation>添加上游</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a project that serves its registry</source>
        <translation>添加服务于其镜像仓库的项目</translation>
    </message>
    <message>
        <source>Point a node at this server</source>
        <translation>将节点指向本服务器</translation>
    </message>
    <message>
        <source>Configure</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>See the first pull</source>
        <translation>查看首次拉取</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::FirstPullLamp</name>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Waiting for the first pull from a node</source>
        <translation>正在等待节点的首次拉取</translation>
    </message>
    <message>
        <source>Run the check command on the node. This page notices it by itself.</source>
        <translation>请在节点上运行检查命令。本页会自动察觉。</translation>
    </message>
    <message>
        <source>A node is talking to this server</source>
        <translation>有节点正在与本服务器通信</translation>
    </message>
    <message>
        <source>Now waiting for it to pull an image.</source>
        <translation>正在等待它拉取镜像。</translation>
    </message>
    <message>
        <source>%1 is pulling %2</source>
        <translation>%1 正在拉取 %2</translation>
    </message>
    <message>
        <source>%1 of %2 layers are there</source>
        <translation>已有 %1 / %2 层</translation>
    </message>
    <message>
        <source>The manifest was asked for</source>
        <translation>已请求清单</translation>
    </message>
    <message>
        <source>It works: %1 pulled %2 through Breakwater</source>
        <translation>成功了：%1 已通过 Breakwater 拉取 %2</translation>
    </message>
    <message>
        <source>%1 were served. The next node that wants this image gets it from the cache.</source>
        <translation>已提供 %1。下一个需要此镜像的节点将从缓存获得。</translation>
    </message>
    <message>
        <source>The pull of %1 by %2 failed</source>
        <translation>%2 对 %1 的拉取失败</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>problem, remedy</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Try it again; Activity has the details.</source>
        <translation>请重试；详细信息见“活动”。</translation>
    </message>
    <message>
        <source>Heard from %1</source>
        <translation>已收到 %1 的请求</translation>
    </message>
    <message>
        <source>A node reaches this server</source>
        <translation>节点能访问本服务器</translation>
    </message>
    <message>
        <source>It is allowed in</source>
        <translation>节点获准进入</translation>
    </message>
    <message>
        <source>Let in without credentials</source>
        <translation>无凭据获准进入</translation>
    </message>
    <message>
        <source>Let in as %1</source>
        <translation>以 %1 身份获准进入</translation>
    </message>
    <message>
        <source>Image served, whole and verified</source>
        <translation>已提供镜像，完整且经过校验</translation>
    </message>
    <message>
        <source>An image is served</source>
        <translation>提供镜像</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::FlowDiagram</name>
    <message>
        <source>Node: %1. Breakwater: %2. Upstream: %3.</source>
        <translation>节点：%1。Breakwater：%2。上游：%3。</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>已出现</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>尚未出现</translation>
    </message>
    <message>
        <source>serving</source>
        <translation>正在服务</translation>
    </message>
    <message>
        <source>not serving</source>
        <translation>未提供服务</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Breakwater</source>
        <translation>Breakwater</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>上游</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::FreshnessEditor</name>
    <message>
        <source>Tag pattern</source>
        <translation>标签模式</translation>
    </message>
    <message>
        <source>How often matching tags are checked</source>
        <translation>匹配标签的检查频率</translation>
    </message>
    <message>
        <source>Recommended: %1</source>
        <translation>推荐：%1</translation>
    </message>
    <message>
        <source>My own rules</source>
        <translation>自定义规则</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>移除规则</translation>
    </message>
    <message>
        <source>Freshness rules</source>
        <translation>新鲜度规则</translation>
    </message>
    <message>
        <source>Add a rule, or choose the recommended ones.</source>
        <translation>请添加规则，或选择推荐规则。</translation>
    </message>
    <message>
        <source>Rule %1 can never match: an earlier rule has the same pattern.</source>
        <translation>规则 %1 永远不会匹配：前面的规则有相同的模式。</translation>
    </message>
    <message>
        <source>What the rule goes by</source>
        <translation>规则的依据</translation>
    </message>
    <message>
        <source>Kind of tags</source>
        <translation>标签类型</translation>
    </message>
    <message>
        <source>The first rule that a tag matches decides; the recommended ones come last. Digests are never checked again.</source>
        <translation>标签匹配的第一条规则生效；推荐规则排在最后。摘要从不重新检查。</translation>
    </message>
    <message>
        <source>Try a tag</source>
        <translation>试一个标签</translation>
    </message>
    <message>
        <source>Try a tag, such as 1.27 or latest</source>
        <translation>试一个标签，例如 1.27 或 latest</translation>
    </message>
    <message>
        <source>“%1” is no tag.</source>
        <translation>“%1”不是标签。</translation>
    </message>
    <message>
        <source>Rule %1 decides: %2 is checked %3.</source>
        <translation>规则 %1 生效：%2 %3检查。</translation>
    </message>
    <message>
        <source>The recommended rules decide: %1 is checked %2.</source>
        <translation>推荐规则生效：%1 %2检查。</translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <comment>number, what is wrong</comment>
        <translation>规则 %1：%2</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::FreshnessRuleModel</name>
    <message>
        <source>* stands for any text, ? for one character</source>
        <translation>* 代表任意文本，? 代表一个字符</translation>
    </message>
    <message>
        <source>Tags that match</source>
        <translation>匹配的标签</translation>
    </message>
    <message>
        <source>Are checked</source>
        <translation>检查频率</translation>
    </message>
    <message>
        <source>A regular expression over the whole tag</source>
        <translation>匹配整个标签的正则表达式</translation>
    </message>
    <message>
        <source>By</source>
        <comment>kind of a tag rule</comment>
        <translation>依据</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::HistoryPage</name>
    <message>
        <source>Filter by job, state or who started it</source>
        <translation>按任务、状态或发起者筛选</translation>
    </message>
    <message>
        <source>Runs of jobs</source>
        <translation>任务运行记录</translation>
    </message>
    <message>
        <source>No job has run yet</source>
        <translation>尚未运行过任务</translation>
    </message>
    <message>
        <source>Collections, evictions and scrubs are listed here with what they did.</source>
        <translation>清理、淘汰和巡检及其结果列于此处。</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>显示日志</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ImageDetailPane</name>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>元数据标签</translation>
    </message>
    <message>
        <source>manifest</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Image details</source>
        <translation>镜像详情</translation>
    </message>
    <message>
        <source>Platform whose configuration and layers are shown</source>
        <translation>显示其配置和层的平台</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy references and commands</source>
        <translation>复制引用和命令</translation>
    </message>
    <message>
        <source>%1, untagged</source>
        <translation>%1，无标签</translation>
    </message>
    <message>
        <source>No image selected</source>
        <translation>未选择镜像</translation>
    </message>
    <message>
        <source>Select an image above to see what is in it.</source>
        <translation>请在上方选择镜像以查看其内容。</translation>
    </message>
    <message>
        <source>Layers (%1)</source>
        <translation>层（%1）</translation>
    </message>
    <message>
        <source>%1, exactly as the upstream sent it</source>
        <comment>media type</comment>
        <translation>%1，与上游发送的完全一致</translation>
    </message>
    <message>
        <source>The configuration of this image is not here yet. It comes with the first pull of a platform.</source>
        <translation>此处尚无该镜像的配置。首次拉取某个平台时会一并获取。</translation>
    </message>
    <message>
        <source>Size here</source>
        <translation>此处大小</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>缓存于</translation>
    </message>
    <message>
        <source>Last pull</source>
        <translation>上次拉取</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>time, node</comment>
        <translation>%1，由 %2</translation>
    </message>
    <message>
        <source>Tag checked</source>
        <translation>标签检查</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>下次检查</translation>
    </message>
    <message>
        <source>Built</source>
        <translation>构建于</translation>
    </message>
    <message>
        <source>Entrypoint</source>
        <translation>入口点</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>卷</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ImageModel</name>
    <message>
        <source>Platforms held here, of those that the image offers</source>
        <translation>镜像所提供的平台中，此处已有的平台</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>新鲜度</translation>
    </message>
    <message>
        <source>Last pull</source>
        <translation>上次拉取</translation>
    </message>
    <message>
        <source>Pulls</source>
        <translation>拉取</translation>
    </message>
    <message>
        <source>untagged</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>platforms held of those available</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>–</source>
        <comment>platform unknown</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>By digest</source>
        <translation>按摘要</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>time, node</comment>
        <translation>%1，由 %2</translation>
    </message>
    <message>
        <source>No platform is held here yet</source>
        <translation>此处尚无任何平台</translation>
    </message>
    <message>
        <source>%1 of %2 are here; the rest comes with the next pull</source>
        <translation>此处已有 %1 / %2；其余将在下次拉取时获取</translation>
    </message>
    <message>
        <source>Everything that nodes asked for is here</source>
        <translation>节点请求的内容均已在此处</translation>
    </message>
    <message>
        <source>A digest never changes, so it is never checked again</source>
        <translation>摘要永不改变，因此从不重新检查</translation>
    </message>
    <message>
        <source>Checked %1; next check %2</source>
        <translation>%1检查；下次检查：%2</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ImagesView</name>
    <message>
        <source>Nothing cached yet</source>
        <translation>尚无缓存</translation>
    </message>
    <message>
        <source>Images appear here as soon as a node pulls one, from its first byte on.</source>
        <translation>一旦有节点拉取镜像，从第一个字节起就会显示在此处。</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>No repository has these words.</source>
        <translation>没有存储库包含这些词。</translation>
    </message>
    <message>
        <source>Find a repository</source>
        <translation>查找存储库</translation>
    </message>
    <message>
        <source>Filter by tag, digest, platform or node</source>
        <translation>按标签、摘要、平台或节点筛选</translation>
    </message>
    <message>
        <source>Set up a node</source>
        <translation>设置节点</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>What is cached here, ready to be pulled even when the upstream is down.</source>
        <translation>此处缓存的内容，即使上游不可用也可拉取。</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>所有项目</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>存储库</translation>
    </message>
    <message>
        <source>Delete the repository…</source>
        <translation>删除存储库…</translation>
    </message>
    <message>
        <source>Tags and images</source>
        <translation>标签和镜像</translation>
    </message>
    <message>
        <source>No image in this repository</source>
        <translation>此存储库中没有镜像</translation>
    </message>
    <message>
        <source>What was here has been deleted; it comes back with the next pull.</source>
        <translation>此处原有的内容已删除；下次拉取时会重新出现。</translation>
    </message>
    <message>
        <source>Copy digest reference</source>
        <translation>复制摘要引用</translation>
    </message>
    <message>
        <source>Copy digest</source>
        <translation>复制摘要</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Freed %1</source>
        <translation>已释放 %1</translation>
    </message>
    <message>
        <source>Warm up images…</source>
        <translation>预热镜像…</translation>
    </message>
    <message>
        <source>Fetch images before a node asks for them</source>
        <translation>在节点请求之前获取镜像</translation>
    </message>
    <message>
        <source>Explain a pull…</source>
        <translation>解释一次拉取…</translation>
    </message>
    <message>
        <source>What a pull of this image would do now, and why</source>
        <translation>现在拉取此镜像会发生什么，以及原因</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Bring images from a file into the cache</source>
        <translation>将文件中的镜像放入缓存</translation>
    </message>
    <message>
        <source>Export the repository…</source>
        <translation>导出存储库…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Write the chosen images into a file, for machines without a network</source>
        <translation>将所选镜像写入文件，供无网络的机器使用</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <comment>repository</comment>
        <translation>%1 已恢复</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ImportDialog</name>
    <message>
        <source>Import images</source>
        <translation>导入镜像</translation>
    </message>
    <message>
        <source>Brings images from a file into the cache. First you see what is in it.</source>
        <translation>将文件中的镜像放入缓存。您会先看到其中的内容。</translation>
    </message>
    <message>
        <source>&amp;Replace tags that stand for another image here</source>
        <translation>替换此处指向其他镜像的标签(&amp;R)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>取消导入</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>文件(&amp;I)</translation>
    </message>
    <message>
        <source>On the machine that Breakwater runs on: an OCI image layout or a docker-archive, as .tar, .tar.gz or .tar.zst.</source>
        <translation>在 Breakwater 所在的机器上：OCI 镜像布局或 docker-archive，格式为 .tar、.tar.gz 或 .tar.zst。</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>项目(&amp;P)</translation>
    </message>
    <message>
        <source>Nodes get the images through it, under their names without the registry.</source>
        <translation>节点通过它获取这些镜像，名称不含镜像仓库部分。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Only for a file with one image that has none.</source>
        <translation>仅适用于只含一个无名镜像的文件。</translation>
    </message>
    <message>
        <source>There is no project yet: create one first.</source>
        <translation>尚无项目：请先创建。</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>其他文件</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>取消读取</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The import goes on.</source>
        <translation>导入继续进行。</translation>
    </message>
    <message>
        <source>Show what is in it</source>
        <translation>查看其内容</translation>
    </message>
    <message>
        <source>Import 1 image</source>
        <translation>导入 1 个镜像</translation>
    </message>
    <message numerus="yes">
        <source>Import %n images</source>
        <translation>
            <numerusform>导入 %n 个镜像</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 imported</source>
        <comment>images</comment>
        <translation>已导入 %1</translation>
    </message>
    <message>
        <source>Nodes get them from here, also while the upstream is down.</source>
        <translation>节点从此处获取，即使上游不可用也可以。</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::InlineMessage</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Details of the problem</source>
        <translation>问题的详细信息</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::JobIndicator</name>
    <message>
        <source>%1. Click to see it.</source>
        <comment>what has been done</comment>
        <translation>%1。点击查看。</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::JobLogDialog</name>
    <message>
        <source>%1 of %2</source>
        <comment>kind of job, date</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1. Started by: %2.</source>
        <comment>result, actor</comment>
        <translation>%1。发起者：%2。</translation>
    </message>
    <message>
        <source>the log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing was written down.</source>
        <translation>没有记录。</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::JobPanel</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is done, share</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <comment>job</comment>
        <translation>停止：%1</translation>
    </message>
    <message>
        <source>%1, about %2 left</source>
        <comment>share, time</comment>
        <translation>%1，约剩 %2</translation>
    </message>
    <message>
        <source>They were set aside. A node that asks for one gets it fetched again from the upstream.</source>
        <translation>它们已被隔离。有节点请求时会重新从上游获取。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what was done</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1 more are held by the trash for %2.</source>
        <comment>size, time</comment>
        <translation>回收站还占用 %1，剩余 %2。</translation>
    </message>
    <message>
        <source>Show the trash</source>
        <translation>显示回收站</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>显示日志</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::JobRunModel</name>
    <message>
        <source>Job</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>已释放</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>完成情况</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>发起者</translation>
    </message>
    <message>
        <source>–</source>
        <comment>nothing to say</comment>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::KeepLastEditor</name>
    <message>
        <source>Add a rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Add a rule for the newest tags</source>
        <translation>为最新标签添加规则</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::KeepLastRow</name>
    <message>
        <source>Which tags the rule is for</source>
        <translation>规则适用的标签</translation>
    </message>
    <message>
        <source>Pattern of the tags</source>
        <translation>标签的模式</translation>
    </message>
    <message>
        <source>newest </source>
        <comment>before the number of tags that stay</comment>
        <translation>最新 </translation>
    </message>
    <message>
        <source>How many of the newest stay</source>
        <translation>保留多少个最新的</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>移除此规则</translation>
    </message>
    <message>
        <source>keep</source>
        <comment>before: newest 3</comment>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::LayerModel</name>
    <message>
        <source>No.</source>
        <comment>number of a layer</comment>
        <translation>序号</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>由何产生</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>The image does not say</source>
        <translation>镜像未说明</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>已存储</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>尚未</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::LegendItem</name>
    <message>
        <source>%1: %2</source>
        <comment>part of the disk, size</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ListDetailView</name>
    <message>
        <source>%1 (Ctrl+N)</source>
        <translation>%1（Ctrl+N）</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::MainWindow</name>
    <message>
        <source>Breakwater</source>
        <translation>Breakwater</translation>
    </message>
    <message>
        <source>Stop the server?</source>
        <translation>是否停止服务器？</translation>
    </message>
    <message numerus="yes">
        <source>%n pull(s) are running now.</source>
        <translation>
            <numerusform>当前有 %n 个拉取正在进行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nodes that are pulling will have to try again.</source>
        <translation>正在拉取的节点须重试。</translation>
    </message>
    <message>
        <source>Stop the server and quit</source>
        <translation>停止服务器并退出</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>下一窗格(&amp;P)</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>上一窗格(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Sidebar with names</source>
        <translation>侧边栏显示名称(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>自动(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Main action of the page</source>
        <translation>本页主要操作(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Configure a node</source>
        <translation>配置节点(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>设置(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Breakwater</source>
        <translation>关于 Breakwater(&amp;A)</translation>
    </message>
    <message>
        <source>About Breakwater</source>
        <translation>关于 Breakwater</translation>
    </message>
    <message>
        <source>Breakwater %1</source>
        <translation>Breakwater %1</translation>
    </message>
    <message>
        <source>A pull-through cache for container registries, with a console.

Licensed under the GNU General Public License, version 3 or later.
Built on Qt %1.</source>
        <translation>容器镜像仓库的直通缓存，附带控制台。

采用 GNU 通用公共许可证第 3 版或更新版本授权。
基于 Qt %1 构建。</translation>
    </message>
    <message>
        <source>Breakwater (demo)</source>
        <translation>Breakwater（演示）</translation>
    </message>
    <message>
        <source>Show the images</source>
        <translation>显示镜像</translation>
    </message>
    <message>
        <source>Set-&amp;up assistant</source>
        <translation>设置向导(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Explain a pull…</source>
        <translation>解释一次拉取(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Warm up images…</source>
        <translation>预热镜像(&amp;W)…</translation>
    </message>
    <message>
        <source>Restart the server</source>
        <translation>重新启动服务器</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::MoveDialog</name>
    <message>
        <source>Move the store</source>
        <translation>迁移存储</translation>
    </message>
    <message>
        <source>A move has not ended</source>
        <translation>有迁移尚未结束</translation>
    </message>
    <message>
        <source>Images go to another folder, perhaps on another disk, while nodes pull. Catalog, settings and certificates stay where they are.</source>
        <translation>镜像将移到其他文件夹，也可以在其他磁盘上，节点可照常拉取。目录库、设置和证书保持原位。</translation>
    </message>
    <message>
        <source>A part of the store lies on a disk that is not there. Mount it and restart Breakwater, or give that part up: what it held is fetched again when it is asked for.</source>
        <translation>存储的一部分位于缺失的磁盘上。请挂载该磁盘并重新启动 Breakwater，或放弃该部分：其中的内容会在有请求时重新获取。</translation>
    </message>
    <message>
        <source>The store is in two folders, which serve together. Finish the move, or turn it round.</source>
        <translation>存储分处两个文件夹，同时提供服务。请完成迁移，或反向迁回。</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>迁移</translation>
    </message>
    <message>
        <source>Now in</source>
        <translation>当前位置</translation>
    </message>
    <message>
        <source>It takes %1.</source>
        <comment>size</comment>
        <translation>占用 %1。</translation>
    </message>
    <message>
        <source>Move &amp;to</source>
        <translation>迁移到(&amp;T)</translation>
    </message>
    <message>
        <source>A new or empty folder, such as /mnt/big/breakwater-store.</source>
        <translation>新的或空的文件夹，例如 /mnt/big/breakwater-store。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Finish the move</source>
        <translation>完成迁移</translation>
    </message>
    <message>
        <source>Move &amp;back</source>
        <translation>迁回(&amp;B)</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::NodeChoices</name>
    <message>
        <source>Which one?</source>
        <translation>哪一个？</translation>
    </message>
    <message>
        <source>ask the registry itself</source>
        <translation>询问原镜像仓库</translation>
    </message>
    <message>
        <source>fail (strict)</source>
        <translation>失败（严格）</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>新密钥…</translation>
    </message>
    <message>
        <source>Deliver the CA certificate with it</source>
        <translation>一并提供 CA 证书</translation>
    </message>
    <message>
        <source>The node runs</source>
        <translation>节点运行</translation>
    </message>
    <message>
        <source>Any node</source>
        <translation>任意节点</translation>
    </message>
    <message>
        <source>paste it here</source>
        <translation>在此粘贴</translation>
    </message>
    <message>
        <source>Secret of the robot</source>
        <translation>机器人的密钥</translation>
    </message>
    <message>
        <source>The node &amp;runs</source>
        <translation>节点运行(&amp;R)</translation>
    </message>
    <message>
        <source>For &amp;node</source>
        <translation>用于节点(&amp;N)</translation>
    </message>
    <message>
        <source>Remembered with the export, so that you see which nodes are behind.</source>
        <translation>随导出一并记录，以便了解哪些节点已落后。</translation>
    </message>
    <message>
        <source>&amp;Address of this server</source>
        <translation>本服务器的地址(&amp;A)</translation>
    </message>
    <message>
        <source>As the node reaches it.</source>
        <translation>节点访问时使用的地址。</translation>
    </message>
    <message>
        <source>Fur&amp;ther addresses</source>
        <translation>其他地址(&amp;T)</translation>
    </message>
    <message>
        <source>Asked in this order when the first does not answer; with a blank between them.</source>
        <translation>首个地址无应答时按此顺序询问；以空格分隔。</translation>
    </message>
    <message>
        <source>Registries to mirror</source>
        <translation>要代理的镜像仓库</translation>
    </message>
    <message>
        <source>Images of these registries are pulled through Breakwater.</source>
        <translation>这些镜像仓库的镜像通过 Breakwater 拉取。</translation>
    </message>
    <message>
        <source>While this server is off, pulls</source>
        <translation>本服务器关闭时，拉取将</translation>
    </message>
    <message>
        <source>R&amp;obot</source>
        <translation>机器人(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>密钥(&amp;S)</translation>
    </message>
    <message>
        <source>Stored here only as a hash, so it cannot be shown again. It stays on this page.</source>
        <translation>此处仅存储其哈希值，因此无法再次显示。它只留在本页。</translation>
    </message>
    <message>
        <source>&amp;CA on the node</source>
        <translation>节点上的 CA(&amp;C)</translation>
    </message>
    <message>
        <source>Where the certificate lies already. Empty: the node&apos;s own trust store has it.</source>
        <translation>证书已在的位置。留空：在节点自己的信任库中。</translation>
    </message>
    <message>
        <source>None: pull without credentials</source>
        <translation>无：不用凭据拉取</translation>
    </message>
    <message>
        <source>This runtime always has the registry as a last resort.</source>
        <translation>此运行时总会最后询问原镜像仓库。</translation>
    </message>
    <message>
        <source>If this PC is off, pulls fail, and nothing ever goes past Breakwater.</source>
        <translation>本机关闭时拉取会失败，任何内容都不会绕过 Breakwater。</translation>
    </message>
    <message>
        <source>If this PC is off, pulls use your Internet directly, and the registry&apos;s limits with it.</source>
        <translation>本机关闭时拉取会直接使用您的互联网，并受镜像仓库的频率限制。</translation>
    </message>
    <message>
        <source>Works only from subnets that may pull anonymously.</source>
        <translation>仅适用于允许匿名拉取的子网。</translation>
    </message>
    <message>
        <source>The old secret ends at once: every node that uses it needs the new one. It was last used %1 by %2.</source>
        <translation>旧密钥立即失效：使用它的每个节点都需要新密钥。上次使用：%1，由 %2。</translation>
    </message>
    <message>
        <source>an unnamed node</source>
        <translation>未命名的节点</translation>
    </message>
    <message>
        <source>The old secret ends at once. No node has used it yet.</source>
        <translation>旧密钥立即失效。尚无节点用过它。</translation>
    </message>
    <message>
        <source>Give %1 a new secret?</source>
        <translation>是否为 %1 更换新密钥？</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>生成新密钥</translation>
    </message>
    <message>
        <source>Tick at least one registry.</source>
        <translation>请至少勾选一个镜像仓库。</translation>
    </message>
    <message>
        <source>Write scheme, host and port, such as https://cache.lan:8443</source>
        <translation>请填写协议、主机和端口，例如 https://cache.lan:8443</translation>
    </message>
    <message>
        <source>Write the whole path, from / on.</source>
        <translation>请从 / 开始填写完整路径。</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::NodeComparePage</name>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>How the two are shown</source>
        <translation>两者的显示方式</translation>
    </message>
    <message>
        <source>File of the node</source>
        <translation>节点的文件</translation>
    </message>
    <message>
        <source>Present text of the file</source>
        <translation>文件的现有内容</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Inline</source>
        <translation>行内</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What is wrong with the present file</source>
        <translation>现有文件的问题</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>无法读取 %1</translation>
    </message>
    <message>
        <source>Open the node&apos;s file</source>
        <translation>打开节点的文件</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Does the node have this file already? Paste it here, or drop or open it. On the node:</source>
        <translation>节点上是否已有此文件？请在此粘贴、拖入或打开。在节点上：</translation>
    </message>
    <message>
        <source>Other entries in it are kept, mistakes are pointed out, and the export carries the result.</source>
        <translation>其中的其他条目会保留，错误会指出，导出包含合并结果。</translation>
    </message>
    <message>
        <source>Do you have this file already? Paste it here, or drop or open it.</source>
        <translation>您是否已有此文件？请在此粘贴、拖入或打开。</translation>
    </message>
    <message>
        <source>The present file cannot be read: the new one would take its place.</source>
        <translation>现有文件无法读取：将由新文件取代。</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>保留：%1</translation>
    </message>
    <message>
        <source>Replaced: %1</source>
        <translation>替换：%1</translation>
    </message>
    <message>
        <source>Its style does not allow its comments to be kept; they are in the backup.</source>
        <translation>其写法无法保留注释；注释在备份中。</translation>
    </message>
    <message>
        <source>No mistake was found in the present file.</source>
        <translation>现有文件中未发现错误。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at in the present file</source>
        <translation>
            <numerusform>现有文件中有 %n 处需要查看</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakwater::ui::NodeConfigPreview</name>
    <message>
        <source>Then, on the node</source>
        <translation>然后，在节点上</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Prove it with a pull</source>
        <translation>用一次拉取来验证</translation>
    </message>
    <message>
        <source>check command</source>
        <translation>检查命令</translation>
    </message>
    <message>
        <source>Files for the node</source>
        <translation>节点所需文件</translation>
    </message>
    <message>
        <source>Put each file in its place first.</source>
        <translation>请先将各文件放到相应位置。</translation>
    </message>
    <message>
        <source>%1 · mode %2 · owner %3</source>
        <translation>%1 · 权限 %2 · 所有者 %3</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::NodeDeliverPage</name>
    <message>
        <source>Way to the node</source>
        <translation>送达节点的方式</translation>
    </message>
    <message>
        <source>script</source>
        <translation>脚本</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>然后</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Save as zip…</source>
        <translation>保存为 zip…</translation>
    </message>
    <message>
        <source>Save as tar.gz…</source>
        <translation>保存为 tar.gz…</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>创建链接</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>command for the node</source>
        <translation>节点上的命令</translation>
    </message>
    <message>
        <source>Exported before</source>
        <translation>以前的导出</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>脚本</translation>
    </message>
    <message>
        <source>One-time link</source>
        <translation>一次性链接</translation>
    </message>
    <message>
        <source>Ansible</source>
        <translation>Ansible</translation>
    </message>
    <message>
        <source>cloud-init</source>
        <translation>cloud-init</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>The secret is missing</source>
        <translation>缺少密钥</translation>
    </message>
    <message>
        <source>What leaves here would hold a placeholder. Paste the robot&apos;s secret at the left, or give it a new one.</source>
        <translation>导出的内容会含占位符。请在左侧粘贴机器人的密钥，或为其更换新密钥。</translation>
    </message>
    <message>
        <source>Run it on the node. It keeps what is there, writes the files, checks them, restarts what must be restarted, and ends with the command that takes everything back.</source>
        <translation>请在节点上运行。它会保留现有内容、写入文件并检查、重新启动必要的服务，最后给出全部撤回的命令。</translation>
    </message>
    <message>
        <source>Tasks for your own play. Files that change are kept beside the new ones.</source>
        <translation>供您自己的 play 使用的任务。被更改的文件会保留在新文件旁。</translation>
    </message>
    <message>
        <source>For nodes that are made now: they have the files before their runtime starts.</source>
        <translation>用于正在创建的节点：运行时启动前即已具备文件。</translation>
    </message>
    <message>
        <source>All files with their paths and modes, to be unpacked at the node&apos;s root.</source>
        <translation>所有文件及其路径和权限，在节点的根目录解包。</translation>
    </message>
    <message>
        <source>These files lie where you run the tool, not on a node: unpack them there.</source>
        <translation>这些文件应放在您运行工具的地方，而非节点上：请在那里解包。</translation>
    </message>
    <message>
        <source>One command on the node fetches the script from this server and runs it. The link works once, for ten minutes; whoever has it can read the secret, so give it to nobody else.</source>
        <translation>节点上的一条命令会从本服务器获取脚本并运行。链接仅可用一次，十分钟内有效；持有者可读取密钥，请勿交给他人。</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>cloud-config</source>
        <translation>cloud-config</translation>
    </message>
    <message>
        <source>Make the script</source>
        <translation>生成脚本</translation>
    </message>
    <message>
        <source>Make the tasks</source>
        <translation>生成任务</translation>
    </message>
    <message>
        <source>Make the cloud-config</source>
        <translation>生成 cloud-config</translation>
    </message>
    <message>
        <source>Save the node&apos;s files</source>
        <translation>保存节点的文件</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Make another link</source>
        <translation>再创建一个链接</translation>
    </message>
    <message>
        <source>Waiting for a node to fetch it; good for %1:%2 more minutes</source>
        <comment>minutes, seconds</comment>
        <translation>等待节点获取；还有 %1:%2 分钟有效</translation>
    </message>
    <message>
        <source>Fetched by %1 at %2. The link is used up.</source>
        <translation>%1 于 %2 获取。链接已用完。</translation>
    </message>
    <message>
        <source>Nobody fetched it in ten minutes. The link is of no more use.</source>
        <translation>十分钟内无人获取。链接已失效。</translation>
    </message>
    <message>
        <source>Withdrawn. Nobody fetched it.</source>
        <translation>已撤回。无人获取。</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>更改内容</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::NodeExportDetailDialog</name>
    <message>
        <source>former file</source>
        <translation>先前的文件</translation>
    </message>
    <message>
        <source>To take it back on the node</source>
        <translation>在节点上撤回</translation>
    </message>
    <message>
        <source>command that takes it back</source>
        <translation>撤回命令</translation>
    </message>
    <message>
        <source>An export from before</source>
        <translation>以前的一次导出</translation>
    </message>
    <message>
        <source>File of the export</source>
        <translation>导出的文件</translation>
    </message>
    <message>
        <source>As exported</source>
        <translation>导出时的内容</translation>
    </message>
    <message>
        <source>The same choices today</source>
        <translation>相同选项今天的结果</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What lay there before: save it to put it back by hand</source>
        <translation>原有内容：可保存后手动放回</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::NodeExportDialog</name>
    <message>
        <source>Connect a node</source>
        <translation>连接节点</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::NodeExportPage</name>
    <message>
        <source>Choices</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Part of the export</source>
        <translation>导出的部分</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>送达</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Test of the node</source>
        <translation>节点测试</translation>
    </message>
    <message>
        <source>Ways to the node</source>
        <translation>送达节点的方式</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::NodeImportDialog</name>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>其他文件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import from a node&apos;s file</source>
        <translation>从节点的文件导入</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>Paste or drop a registries.yaml, hosts.toml, registries.conf, buildkitd.toml, daemon.json or auth.json here.</source>
        <translation>在此粘贴或拖入 registries.yaml、hosts.toml、registries.conf、buildkitd.toml、daemon.json 或 auth.json。</translation>
    </message>
    <message>
        <source>Registries in the file</source>
        <translation>文件中的镜像仓库</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>无法读取 %1</translation>
    </message>
    <message>
        <source>Open the node&apos;s file</source>
        <translation>打开节点的文件</translation>
    </message>
    <message>
        <source>Line %1 cannot be read</source>
        <translation>第 %1 行无法读取</translation>
    </message>
    <message>
        <source>This is none of the files that name registries</source>
        <translation>这不是列出镜像仓库的文件</translation>
    </message>
    <message>
        <source>Expected is a registries.yaml, hosts.toml, registries.conf, buildkitd.toml, daemon.json or auth.json.</source>
        <translation>应为 registries.yaml、hosts.toml、registries.conf、buildkitd.toml、daemon.json 或 auth.json。</translation>
    </message>
    <message>
        <source>The file names no registry</source>
        <translation>文件未列出任何镜像仓库</translation>
    </message>
    <message>
        <source>A hosts.toml names its registry by its folder: open it from there.</source>
        <translation>hosts.toml 以其所在文件夹指明镜像仓库：请从那里打开。</translation>
    </message>
    <message>
        <source>What is ticked becomes an upstream and a project here. Nothing on the node changes: it gets its new file afterwards.</source>
        <translation>勾选的内容会在此成为上游和项目。节点上没有变化：之后再获得新文件。</translation>
    </message>
    <message>
        <source>The registries that a node mirrors now, from its own file.</source>
        <translation>节点当前使用镜像源的镜像仓库，取自其文件。</translation>
    </message>
    <message numerus="yes">
        <source>Create %n project(s)</source>
        <translation>
            <numerusform>创建 %n 个项目</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the file</source>
        <translation>读取文件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) created</source>
        <translation>
            <numerusform>已创建 %n 个项目</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect the node again to give it its new file.</source>
        <translation>请重新连接节点，为其提供新文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be created</source>
        <translation>
            <numerusform>有 %n 个无法创建</numerusform>
        </translation>
    </message>
    <message>
        <source>The list says why; they are still ticked.</source>
        <translation>原因见列表；它们仍处于勾选状态。</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建于</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::NodeImportModel</name>
    <message>
        <source>* (all)</source>
        <translation>*（全部）</translation>
    </message>
    <message>
        <source>the registry itself</source>
        <translation>原镜像仓库</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <comment>URL, user</comment>
        <translation>%1，以 %2 身份</translation>
    </message>
    <message>
        <source>A project serves it already</source>
        <translation>已有项目服务于它</translation>
    </message>
    <message>
        <source>The node asks this server for it, which serves it not yet</source>
        <translation>节点向本服务器请求它，但此处尚未服务</translation>
    </message>
    <message>
        <source>Pulled through another mirror so far</source>
        <translation>此前通过其他镜像源拉取</translation>
    </message>
    <message>
        <source>Name the registries that you use</source>
        <translation>请写明您使用的镜像仓库</translation>
    </message>
    <message>
        <source>This server itself</source>
        <translation>本服务器自身</translation>
    </message>
    <message>
        <source>With its credentials</source>
        <translation>使用其凭据</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>镜像仓库</translation>
    </message>
    <message>
        <source>Pulled from now</source>
        <translation>目前来源</translation>
    </message>
    <message>
        <source>New upstream</source>
        <translation>新上游</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新项目</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::NodeModel</name>
    <message>
        <source>Press F2 to name this node</source>
        <translation>按 F2 为此节点命名</translation>
    </message>
    <message>
        <source>First seen %1, last seen %2</source>
        <translation>首次出现：%1，上次出现：%2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>运行时</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>上次出现</translation>
    </message>
    <message>
        <source>Pulls</source>
        <translation>拉取</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>No export was made for this node, and it fetched none</source>
        <translation>未为此节点导出过，它也未获取过</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>修订 %1</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>已证实</translation>
    </message>
    <message>
        <source>Last pull</source>
        <translation>上次拉取</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>It asked for manifests today and for no layer: it seems to get the layers from the registries themselves. Test it from the export.</source>
        <translation>它今天请求了清单却未请求层：似乎直接从原镜像仓库获取层。请在导出页测试。</translation>
    </message>
    <message>
        <source>It pulled often and has not for three days, while others did: is it still configured?</source>
        <translation>它过去经常拉取，但已三天没有，而其他节点仍在拉取：配置是否还在？</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) behind</source>
        <translation>
            <numerusform>落后 %n 个版本</numerusform>
        </translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>none lately</source>
        <translation>近期没有</translation>
    </message>
    <message>
        <source>goes past?</source>
        <translation>绕过？</translation>
    </message>
    <message>
        <source>gone silent</source>
        <translation>已沉寂</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::NodeTestPage</name>
    <message>
        <source>check command</source>
        <translation>检查命令</translation>
    </message>
    <message>
        <source>Watch for the node</source>
        <translation>等待节点</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>停止等待</translation>
    </message>
    <message>
        <source>What to look at, the likeliest first</source>
        <translation>检查事项，可能性大的在前</translation>
    </message>
    <message>
        <source>Act as the node from here</source>
        <translation>由此处扮演节点</translation>
    </message>
    <message>
        <source>When the files are in place, start the watch and run this on the node:</source>
        <translation>文件就位后，请开始等待，并在节点上运行：</translation>
    </message>
    <message>
        <source>Without a node</source>
        <translation>无需节点</translation>
    </message>
    <message>
        <source>This computer pulls with nothing but the exported address, CA and robot: it proves the files, though not the way from the node.</source>
        <translation>本机仅用导出的地址、CA 和机器人进行拉取：可验证文件，但不能验证节点到此的通路。</translation>
    </message>
    <message>
        <source>Watch again</source>
        <translation>重新等待</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>not asked of this runtime</source>
        <translation>此运行时不要求</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, what to look at</comment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::NodesView</name>
    <message>
        <source>Filter by name, address, runtime or robot</source>
        <translation>按名称、地址、运行时或机器人筛选</translation>
    </message>
    <message>
        <source>Connect a node</source>
        <translation>连接节点</translation>
    </message>
    <message>
        <source>Back to the nodes</source>
        <translation>返回节点</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>The machines that pull through this server, and the configuration that makes them do so.</source>
        <translation>通过本服务器拉取的机器，以及相应的配置。</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>重命名（F2）</translation>
    </message>
    <message>
        <source>Show its pulls</source>
        <translation>显示其拉取</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>No node has pulled yet</source>
        <translation>尚无节点拉取</translation>
    </message>
    <message>
        <source>Give a node its configuration; it appears here with its first request.</source>
        <translation>请为节点设置配置；其首次请求后会显示在此处。</translation>
    </message>
    <message>
        <source>Import a node&apos;s file…</source>
        <translation>导入节点的文件…</translation>
    </message>
    <message>
        <source>Configure it anew</source>
        <translation>重新配置</translation>
    </message>
    <message>
        <source>What changed since its export</source>
        <translation>导出之后的变化</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::OfflineBanner</name>
    <message>
        <source>Offline mode is on</source>
        <translation>离线模式已开启</translation>
    </message>
    <message>
        <source>Only what is cached is served, however old it is. No upstream is asked.</source>
        <translation>仅提供已缓存的内容，无论新旧。不询问任何上游。</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>恢复在线</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::OutcomeChart</name>
    <message>
        <source>Hits</source>
        <translation>命中</translation>
    </message>
    <message>
        <source>Revalidated</source>
        <translation>已重新验证</translation>
    </message>
    <message>
        <source>Misses</source>
        <translation>未命中</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>陈旧</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Chart of outcomes over time</source>
        <translation>结果随时间变化的图表</translation>
    </message>
    <message>
        <source>Left and Right move through the bars; the table shows the same.</source>
        <translation>左右键在柱形间移动；表格显示相同内容。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no requests</source>
        <translation>没有请求</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::PinDialog</name>
    <message>
        <source>Pin images</source>
        <translation>固定镜像</translation>
    </message>
    <message>
        <source>What is pinned stays: neither the space limit nor retention removes it. It can still be deleted by hand.</source>
        <translation>固定的内容会一直保留：空间上限和保留规则都不会移除它。仍可手动删除。</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Pro&amp;ject</source>
        <translation>项目(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Repository</source>
        <translation>存储库(&amp;R)</translation>
    </message>
    <message>
        <source>* and ? stand for anything: library/*.</source>
        <translation>* 和 ? 代表任意内容：library/*。</translation>
    </message>
    <message>
        <source>&amp;Tag or digest</source>
        <translation>标签或摘要(&amp;T)</translation>
    </message>
    <message>
        <source>A tag, a pattern such as 16.*, or sha256:… for one image.</source>
        <translation>标签、16.* 之类的模式，或用 sha256:… 指定单个镜像。</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Why it is pinned, for whoever reads this later.</source>
        <translation>固定的原因，供日后查看者参考。</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::PinModel</name>
    <message>
        <source>Pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Keeps</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>尚无</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::PinsPage</name>
    <message>
        <source>Filter by pattern, project or note</source>
        <translation>按模式、项目或备注筛选</translation>
    </message>
    <message>
        <source>Pins</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Nothing is pinned</source>
        <translation>没有固定项</translation>
    </message>
    <message>
        <source>Pin what must be here even when the upstream is not: it is never evicted, and no retention rule takes it.</source>
        <translation>请固定即使上游不可用也必须在此的内容：它绝不会被淘汰，保留规则也不会移除它。</translation>
    </message>
    <message>
        <source>Add a pin</source>
        <translation>添加固定项</translation>
    </message>
    <message>
        <source>Remove the pin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>%1 is not pinned any more</source>
        <translation>%1 已取消固定</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::PlanModel</name>
    <message>
        <source>%1, held by the trash at first</source>
        <comment>size</comment>
        <translation>%1，先留在回收站</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>将移除的内容</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>释放</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>blobs, project</comment>
        <translation>%2 的 %1</translation>
    </message>
    <message>
        <source>–</source>
        <comment>nothing to say</comment>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::PlanPage</name>
    <message>
        <source>Filter by name, tag or reason</source>
        <translation>按名称、标签或原因筛选</translation>
    </message>
    <message>
        <source>What the plan removes</source>
        <translation>计划将移除的内容</translation>
    </message>
    <message>
        <source>Pin instead…</source>
        <translation>改为固定…</translation>
    </message>
    <message>
        <source>As each project says</source>
        <translation>按各项目的设置</translation>
    </message>
    <message>
        <source>Not pulled for %1</source>
        <comment>time</comment>
        <translation>%1未被拉取</translation>
    </message>
    <message>
        <source>&amp;What goes</source>
        <translation>移除范围(&amp;W)</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>将移除的内容</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>no more</source>
        <translation>不再更多</translation>
    </message>
    <message>
        <source>Free at least so much</source>
        <translation>至少释放这么多</translation>
    </message>
    <message>
        <source>and free at &amp;least</source>
        <translation>并至少释放(&amp;L)</translation>
    </message>
    <message>
        <source>See what would go before it goes</source>
        <translation>移除之前先查看将移除的内容</translation>
    </message>
    <message>
        <source>A plan lists every image and leftover with the reason and the exact bytes. Nothing is removed until you run it.</source>
        <translation>计划会列出每个镜像和残留项，以及原因和确切字节数。在您执行之前不会移除任何内容。</translation>
    </message>
    <message>
        <source>Wait until the job above has ended, or stop it</source>
        <translation>请等待上方任务结束，或将其停止</translation>
    </message>
    <message>
        <source>Free %1</source>
        <comment>size</comment>
        <translation>释放 %1</translation>
    </message>
    <message>
        <source>Move %1 to the trash</source>
        <comment>size</comment>
        <translation>将 %1 移入回收站</translation>
    </message>
    <message>
        <source>Free %1, move %2 to the trash</source>
        <comment>sizes</comment>
        <translation>释放 %1，将 %2 移入回收站</translation>
    </message>
    <message>
        <source>About %1 are freed at once.</source>
        <comment>size</comment>
        <translation>立即释放约 %1。</translation>
    </message>
    <message>
        <source>%1 are freed at once.</source>
        <comment>size</comment>
        <translation>立即释放 %1。</translation>
    </message>
    <message>
        <source>%1 go to the trash, where they can be had back for %2.</source>
        <comment>size, time</comment>
        <translation>%1 移入回收站，%2内可以恢复。</translation>
    </message>
    <message>
        <source>1 image that a rule means is pinned and stays.</source>
        <translation>1 个符合规则的镜像已固定，会保留。</translation>
    </message>
    <message numerus="yes">
        <source>%n images that a rule means are pinned and stay.</source>
        <translation>
            <numerusform>%n 个符合规则的镜像已固定，会保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would go</source>
        <translation>没有可移除的内容</translation>
    </message>
    <message>
        <source>Every image is wanted by the rules as they are, and nothing is left over.</source>
        <translation>按现有规则，所有镜像都应保留，也没有残留。</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation>制定计划</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Remove these images for good?</source>
        <translation>是否永久移除这些镜像？</translation>
    </message>
    <message>
        <source>The trash is off: what goes cannot be had back. Nodes that want it again download it again from the upstream.</source>
        <translation>回收站已关闭：移除后无法恢复。再次需要的节点会重新从上游下载。</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::PlatformChoice</name>
    <message>
        <source>Other platforms</source>
        <translation>其他平台</translation>
    </message>
    <message>
        <source>Another one: linux/arm/v7</source>
        <translation>其他：linux/arm/v7</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::PlatformModel</name>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>not said by the image</source>
        <translation>镜像未说明</translation>
    </message>
    <message>
        <source>Not pulled yet</source>
        <translation>尚未拉取</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Partial, %1 of %2</source>
        <translation>部分，%1 / %2</translation>
    </message>
    <message>
        <source>–</source>
        <comment>size unknown</comment>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::PolicyEditor</name>
    <message>
        <source>Serve the cached copy while the upstream fails</source>
        <translation>上游故障期间提供缓存副本</translation>
    </message>
    <message>
        <source>Refuse tags that are gone upstream (404)</source>
        <translation>拒绝上游已不存在的标签（404）</translation>
    </message>
    <message>
        <source>Off: wait for the check</source>
        <translation>关闭：等待检查</translation>
    </message>
    <message>
        <source>For %1 after a check is due</source>
        <translation>检查到期后的 %1内</translation>
    </message>
    <message>
        <source>However old it is</source>
        <translation>无论新旧</translation>
    </message>
    <message>
        <source>Up to %1 after its last check</source>
        <translation>最后检查后的 %1内</translation>
    </message>
    <message>
        <source>Otherwise they are served from the cache, marked as gone.</source>
        <translation>否则由缓存提供，并标明上游已无。</translation>
    </message>
    <message>
        <source>Serve at once and check &amp;behind</source>
        <translation>立即提供，随后检查(&amp;B)</translation>
    </message>
    <message>
        <source>Nodes get the cached copy without a wait, and what is new with the next pull.</source>
        <translation>节点无需等待即可获得缓存副本，新内容在下次拉取时获得。</translation>
    </message>
    <message>
        <source>How &amp;old that copy may be</source>
        <translation>副本最多可陈旧多久(&amp;O)</translation>
    </message>
    <message>
        <source>Only these repositories (&amp;allow)</source>
        <translation>仅允许这些存储库(&amp;A)</translation>
    </message>
    <message>
        <source>Patterns with * and ?, a tag after a colon. Empty: all. On Docker Hub nginx is library/nginx.</source>
        <translation>可用 * 和 ? 的模式，冒号后为标签。留空表示全部。在 Docker Hub 上，nginx 即 library/nginx。</translation>
    </message>
    <message>
        <source>Never these repositories (&amp;deny)</source>
        <translation>禁止这些存储库(&amp;D)</translation>
    </message>
    <message>
        <source>Also when they are cached. Deny wins over allow.</source>
        <translation>即使已缓存也禁止。禁止优先于允许。</translation>
    </message>
    <message>
        <source>“%1” is no pattern. Write repositories in lower case: library/nginx, team/*, library/nginx:1.*.</source>
        <translation>“%1”不是模式。存储库请用小写：library/nginx、team/*、library/nginx:1.*。</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ProjectDialog</name>
    <message>
        <source>Create a project</source>
        <translation>创建项目</translation>
    </message>
    <message>
        <source>A project is a name that nodes use; it is bound to one upstream and caches what they pull.</source>
        <translation>项目是节点使用的名称；它绑定一个上游，并缓存节点拉取的内容。</translation>
    </message>
    <message>
        <source>Create project</source>
        <translation>创建项目</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>Nodes use the project&apos;s name: after renaming it, give them a new configuration.</source>
        <translation>节点使用项目的名称：重命名后，请为节点更新配置。</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>保存更改</translation>
    </message>
    <message>
        <source>&amp;Upstream</source>
        <translation>上游(&amp;U)</translation>
    </message>
    <message>
        <source>U&amp;RL of the registry</source>
        <translation>镜像仓库的 URL(&amp;R)</translation>
    </message>
    <message>
        <source>User na&amp;me</source>
        <translation>用户名(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Password or token</source>
        <translation>密码或令牌(&amp;P)</translation>
    </message>
    <message>
        <source>Project &amp;name</source>
        <translation>项目名称(&amp;N)</translation>
    </message>
    <message>
        <source>The first part of the path that nodes use: dockerhub-proxy/library/nginx.</source>
        <translation>节点所用路径的第一部分：dockerhub-proxy/library/nginx。</translation>
    </message>
    <message>
        <source>&amp;Serves these registries</source>
        <translation>服务于这些镜像仓库(&amp;S)</translation>
    </message>
    <message>
        <source>Registry hosts, as they stand in image names. Nodes that ask for them are answered by this project.</source>
        <translation>镜像名称中的镜像仓库主机。节点请求它们时由此项目应答。</translation>
    </message>
    <message>
        <source>How often tags are checked upstream</source>
        <translation>向上游检查标签的频率</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>upstream name, host</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>New upstream: %1</source>
        <translation>新上游：%1</translation>
    </message>
    <message>
        <source>Leave both empty to pull anonymously.</source>
        <translation>两项均留空则匿名拉取。</translation>
    </message>
    <message>
        <source>Give the registry&apos;s address, such as https://registry.example.com</source>
        <translation>请填写镜像仓库的地址，例如 https://registry.example.com</translation>
    </message>
    <message>
        <source>A password needs a user name with it.</source>
        <translation>有密码时须填写用户名。</translation>
    </message>
    <message>
        <source>A user name needs a password or token with it.</source>
        <translation>有用户名时须填写密码或令牌。</translation>
    </message>
    <message>
        <source>Choose where the images come from.</source>
        <translation>请选择镜像的来源。</translation>
    </message>
    <message>
        <source>Give the project a name.</source>
        <translation>请为项目命名。</translation>
    </message>
    <message>
        <source>Use lower-case letters and digits, with single dots, dashes or underscores between them.</source>
        <translation>请使用小写字母和数字，其间可用单个点、短横线或下划线。</translation>
    </message>
    <message>
        <source>“%1” is no registry host. Write it as in an image name: docker.io, quay.io, 10.0.0.5:5000.</source>
        <translation>“%1”不是镜像仓库主机。请按镜像名称中的写法填写：docker.io、quay.io、10.0.0.5:5000。</translation>
    </message>
    <message>
        <source>Default project: answers requests that name none</source>
        <translation>默认项目：应答未指定项目的请求</translation>
    </message>
    <message>
        <source>Classic Docker mirrors ask for an image without naming a project.</source>
        <translation>传统的 Docker 镜像源请求镜像时不指定项目。</translation>
    </message>
    <message>
        <source>%1 is served by the project %2 already.</source>
        <comment>registry, project</comment>
        <translation>%1 已由项目 %2 服务。</translation>
    </message>
    <message>
        <source>Fetch layers ahead: they start as soon as a node has read the manifest</source>
        <translation>预取层：节点一读取清单即开始</translation>
    </message>
    <message>
        <source>Further upstreams</source>
        <translation>其他上游</translation>
    </message>
    <message>
        <source>Asked in this order when the one above is in trouble or does not have an image.</source>
        <translation>当上方的上游出现问题或没有某个镜像时，按此顺序询问。</translation>
    </message>
    <message>
        <source>robot$%1+%2 becomes robot$%3+%2</source>
        <comment>old project, robot, new project</comment>
        <translation>robot$%1+%2 变为 robot$%3+%2</translation>
    </message>
    <message>
        <source>and one more</source>
        <translation>以及另外一个</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Their secrets stay. Nodes are refused until they sign in with the new name.</source>
        <translation>它们的密钥不变。节点在使用新名称登录之前会被拒绝。</translation>
    </message>
    <message>
        <source>The new name changes the login of 1 robot</source>
        <translation>新名称会更改 1 个机器人的登录名</translation>
    </message>
    <message numerus="yes">
        <source>The new name changes the logins of %n robots</source>
        <translation>
            <numerusform>新名称会更改 %n 个机器人的登录名</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ProjectModel</name>
    <message>
        <source>%1: %2</source>
        <comment>upstream name, its state</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Requests answered from the cache, since the server started</source>
        <translation>服务器启动以来由缓存应答的请求</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>服务于</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>上游</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>From cache</source>
        <translation>来自缓存</translation>
    </message>
    <message>
        <source>Tags are checked</source>
        <translation>标签检查</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <comment>project name</comment>
        <translation>%1（默认）</translation>
    </message>
    <message>
        <source>by name only</source>
        <translation>仅按名称</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no measurement yet</comment>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ProjectsView</name>
    <message>
        <source>Filter by name, registry or upstream</source>
        <translation>按名称、镜像仓库或上游筛选</translation>
    </message>
    <message>
        <source>image name with the project</source>
        <translation>含项目的镜像名称</translation>
    </message>
    <message>
        <source>image name with the registry</source>
        <translation>含镜像仓库的镜像名称</translation>
    </message>
    <message>
        <source>mirror endpoint</source>
        <translation>镜像源端点</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Create project</source>
        <translation>创建项目</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Show images</source>
        <translation>显示镜像</translation>
    </message>
    <message>
        <source>Make default</source>
        <translation>设为默认</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>No project yet</source>
        <translation>尚无项目</translation>
    </message>
    <message>
        <source>A project gives a registry a name on this server, so that nodes can pull through it.</source>
        <translation>项目为镜像仓库在本服务器上指定一个名称，使节点可以通过它拉取。</translation>
    </message>
    <message>
        <source>What nodes can pull, under which name, and how fresh it is kept.</source>
        <translation>节点可以拉取什么、用什么名称，以及新鲜度如何。</translation>
    </message>
    <message>
        <source>Managed by the configuration file</source>
        <translation>由配置文件管理</translation>
    </message>
    <message>
        <source>By the registry&apos;s name</source>
        <translation>使用镜像仓库的名称</translation>
    </message>
    <message>
        <source>How nodes address it</source>
        <translation>节点如何引用</translation>
    </message>
    <message>
        <source>By the project&apos;s name</source>
        <translation>使用项目的名称</translation>
    </message>
    <message>
        <source>As a mirror, in a node&apos;s configuration (image names stay as they are)</source>
        <translation>作为镜像源写入节点配置（镜像名称保持不变）</translation>
    </message>
    <message>
        <source>Default: answers requests that name no project</source>
        <translation>默认：应答未指定项目的请求</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>服务于</translation>
    </message>
    <message>
        <source>nothing but its own name</source>
        <translation>仅其自身名称</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>上游</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>images, size</comment>
        <translation>%1，共 %2</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>no request since the server started</source>
        <translation>服务器启动以来没有请求</translation>
    </message>
    <message>
        <source>%1 of %2 requests from the cache</source>
        <translation>来自缓存的请求 %1 / %2</translation>
    </message>
    <message>
        <source>Tags are checked</source>
        <translation>标签检查</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>已创建 %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Nothing is cached in it. Nodes that pull %1 through it get an error, or go to the Internet themselves.</source>
        <translation>其中没有缓存。通过它拉取 %1 的节点会收到错误，或自行访问互联网。</translation>
    </message>
    <message>
        <source>%1 in %2 are removed with it. Nodes that pull %3 through it get an error, or go to the Internet themselves. This cannot be undone.</source>
        <translation>%1（%2）会随之移除。通过它拉取 %3 的节点会收到错误，或自行访问互联网。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Robots that belong to it are removed, too; others lose their permission for it, and one that has no other project left is disabled.</source>
        <translation>属于它的机器人也会移除；其他机器人失去对它的权限，不再有任何项目的机器人会被停用。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentences that follow each other</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>Delete %1 and %2</source>
        <comment>project, images</comment>
        <translation>删除 %1 和 %2</translation>
    </message>
    <message>
        <source>Delete the project %1?</source>
        <translation>是否删除项目 %1？</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>已删除 %1</translation>
    </message>
    <message>
        <source>When a check is due</source>
        <translation>检查到期时</translation>
    </message>
    <message>
        <source>While the upstream fails</source>
        <translation>上游故障期间</translation>
    </message>
    <message>
        <source>Gone upstream</source>
        <translation>上游已无</translation>
    </message>
    <message>
        <source>refused with 404; digests are served</source>
        <translation>以 404 拒绝；摘要照常提供</translation>
    </message>
    <message>
        <source>Allows only</source>
        <translation>仅允许</translation>
    </message>
    <message>
        <source>Denies</source>
        <translation>禁止</translation>
    </message>
    <message>
        <source>Explain a pull…</source>
        <translation>解释一次拉取…</translation>
    </message>
    <message>
        <source>What a pull of an image would do now, and why</source>
        <translation>现在拉取某个镜像会发生什么，以及原因</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::PullDetailPane</name>
    <message>
        <source>request id</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>已下载</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Teal: our answer. Amber: waiting for the upstream.</source>
        <translation>青色：我们的应答。琥珀色：等待上游。</translation>
    </message>
    <message>
        <source>Request id, as in the log</source>
        <translation>请求 ID，与日志中一致</translation>
    </message>
    <message>
        <source>Copy for a bug report</source>
        <translation>复制用于错误报告</translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation>原因：%1。</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>节省 %1。</translation>
    </message>
    <message>
        <source>%1 of %2 layers</source>
        <translation>%1 / %2 层</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>none, anonymous</source>
        <translation>无，匿名</translation>
    </message>
    <message>
        <source>%1, took %2</source>
        <translation>%1，用时 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 from the upstream</source>
        <translation>%1 来自上游</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>A check was due; it was made behind this answer.</source>
        <translation>检查已到期；在此次应答之后于后台完成。</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::PullModel</name>
    <message>
        <source>%1 of %2 layers</source>
        <translation>%1 / %2 层</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>用时</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::RegistriesPage</name>
    <message>
        <source>Registries</source>
        <translation>镜像仓库</translation>
    </message>
    <message>
        <source>Registries to cache</source>
        <translation>要缓存的镜像仓库</translation>
    </message>
    <message>
        <source>Tick what your nodes pull from. A login is needed only for private images and higher rate limits.</source>
        <translation>请勾选节点拉取的来源。仅私有镜像和更高的频率上限才需要登录。</translation>
    </message>
    <message>
        <source>Tick at least one registry</source>
        <translation>请至少勾选一个镜像仓库</translation>
    </message>
    <message>
        <source>Without one there is nothing to cache.</source>
        <translation>没有镜像仓库就没有可缓存的内容。</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::RegistryRow</name>
    <message>
        <source>Test connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Set up already. </source>
        <translation>已设置。</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>密码或令牌</translation>
    </message>
    <message>
        <source>Kept encrypted on this computer, and sent to this registry alone.</source>
        <translation>加密保存在本机，且只发送给该镜像仓库。</translation>
    </message>
    <message>
        <source>User name for %1</source>
        <translation>%1 的用户名</translation>
    </message>
    <message>
        <source>Password or token for %1</source>
        <translation>%1 的密码或令牌</translation>
    </message>
    <message>
        <source>Test the connection to %1</source>
        <translation>测试与 %1 的连接</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Login: %1</source>
        <translation>登录：%1</translation>
    </message>
    <message>
        <source>Login and test</source>
        <translation>登录与测试</translation>
    </message>
    <message>
        <source>Close the login of %1</source>
        <translation>关闭 %1 的登录</translation>
    </message>
    <message>
        <source>Login and test of %1</source>
        <translation>%1 的登录与测试</translation>
    </message>
    <message>
        <source>A login needs both a user name and a password or token.</source>
        <translation>登录需要同时提供用户名和密码或令牌。</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::RepositoryModel</name>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>project, number of tags, size</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>project, repository</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>repository, what is in it</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>存储库</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::RequestWaterfall</name>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>%1, %2 %3, status %4, %5, %6</source>
        <translation>%1，%2 %3，状态 %4，%5，%6</translation>
    </message>
    <message>
        <source>, of that %1 waiting for the upstream</source>
        <translation>，其中 %1 为等待上游</translation>
    </message>
    <message>
        <source>No requests are kept of this pull.</source>
        <translation>未保留此次拉取的请求。</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>清单</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>还原备份</translation>
    </message>
    <message>
        <source>First you see what is in it and what gives way. Nothing changes before Breakwater is restarted.</source>
        <translation>您会先看到其内容以及将被替换的内容。重新启动 Breakwater 之前不会有任何更改。</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>其他文件</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Backups of Breakwater (*.tar);;All files (*)</source>
        <translation>Breakwater 备份 (*.tar);;所有文件 (*)</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>文件(&amp;I)</translation>
    </message>
    <message>
        <source>On the machine that Breakwater runs on.</source>
        <translation>在 Breakwater 所在的机器上。</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>口令(&amp;P)</translation>
    </message>
    <message>
        <source>The backup is sealed with it.</source>
        <translation>备份以此口令加密。</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Show what is in it</source>
        <translation>查看其内容</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Restore at the next start</source>
        <translation>下次启动时还原</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>立即重新启动</translation>
    </message>
    <message>
        <source>Ready: it takes effect when Breakwater starts the next time</source>
        <translation>就绪：Breakwater 下次启动时生效</translation>
    </message>
    <message>
        <source>What it replaces is kept, and can be taken back under Backup.</source>
        <translation>被替换的内容会保留，可在“备份”中恢复。</translation>
    </message>
    <message>
        <source>This passphrase does not open it.</source>
        <translation>此口令无法打开它。</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::RestorePane</name>
    <message>
        <source>Backup of</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>In it</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Gives way</source>
        <translation>将被替换</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Cached images</source>
        <translation>缓存的镜像</translation>
    </message>
    <message>
        <source>What of them lies in this store is served at once; the rest is fetched again when a node asks. Images that came after the backup are no longer listed.</source>
        <translation>本存储中已有的部分立即可用；其余在节点请求时重新获取。备份之后到来的镜像将不再列出。</translation>
    </message>
    <message>
        <source>What of them lies in this store is served at once; the rest is fetched again when a node asks.</source>
        <translation>本存储中已有的部分立即可用；其余在节点请求时重新获取。</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>comes along: nodes that trust it need nothing new</source>
        <translation>一并还原：信任它的节点无需任何更新</translation>
    </message>
    <message>
        <source>The key of the CA is not in the backup</source>
        <translation>备份中没有 CA 的私钥</translation>
    </message>
    <message>
        <source>This server keeps its own CA, and nodes that trust the old one must be given it.</source>
        <translation>本服务器保留自己的 CA，信任旧 CA 的节点须改用它。</translation>
    </message>
    <message>
        <source>These logins must be entered again</source>
        <translation>须重新输入以下登录凭据</translation>
    </message>
    <message>
        <source>%1: the key that opens them is not in the backup. Until then they are asked without a login.</source>
        <comment>upstreams</comment>
        <translation>%1：备份中没有解开它们的密钥。在此之前将以匿名方式访问。</translation>
    </message>
    <message>
        <source>This computer lacks what the settings name</source>
        <translation>本机缺少设置中指定的内容</translation>
    </message>
    <message>
        <source>%1. Correct it under Server after the restart; nodes are not answered before.</source>
        <comment>addresses and files</comment>
        <translation>%1。请在重新启动后于“服务器”中更正；在此之前不会应答节点。</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::RetentionEditor</name>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>no quota</source>
        <translation>无配额</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空间</translation>
    </message>
    <message>
        <source>&amp;Quota</source>
        <translation>配额(&amp;Q)</translation>
    </message>
    <message>
        <source>When the project takes more, its least valuable images go.</source>
        <translation>项目超出配额时，移除其中价值最低的镜像。</translation>
    </message>
    <message>
        <source>Remove images that nobody pulled &amp;for</source>
        <translation>移除无人拉取的镜像，超过(&amp;F)</translation>
    </message>
    <message>
        <source>The next collection takes them; pinned images stay.</source>
        <translation>下次清理时移除；已固定的镜像会保留。</translation>
    </message>
    <message>
        <source>Remove images &amp;without a tag after</source>
        <translation>移除无标签的镜像，超过(&amp;W)</translation>
    </message>
    <message>
        <source>Counted from their last pull.</source>
        <translation>从上次拉取算起。</translation>
    </message>
    <message>
        <source>Keep only the newest tags</source>
        <translation>只保留最新的标签</translation>
    </message>
    <message>
        <source>A tag is judged by the first rule that fits; tags that no rule fits stay.</source>
        <translation>标签按首条匹配的规则处理；没有匹配规则的标签会保留。</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::RobotDialog</name>
    <message>
        <source>Create a robot</source>
        <translation>创建机器人</translation>
    </message>
    <message>
        <source>A machine account that nodes log in with. It can pull and nothing else.</source>
        <translation>供节点登录的机器账户。只能拉取，别无其他权限。</translation>
    </message>
    <message>
        <source>Create robot</source>
        <translation>创建机器人</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>Its secret stays the same.</source>
        <translation>其密钥保持不变。</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>保存更改</translation>
    </message>
    <message>
        <source>As it is: %1</source>
        <translation>保持不变：%1</translation>
    </message>
    <message>
        <source>which machines use it</source>
        <translation>哪些机器使用它</translation>
    </message>
    <message>
        <source>All projects, also those to come</source>
        <translation>所有项目，包括将来的项目</translation>
    </message>
    <message>
        <source>Selected projects</source>
        <translation>选定的项目</translation>
    </message>
    <message>
        <source>The robot&apos;s project</source>
        <translation>机器人所属项目</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>In 30 days</source>
        <translation>30 天后</translation>
    </message>
    <message>
        <source>In 90 days</source>
        <translation>90 天后</translation>
    </message>
    <message>
        <source>In one year</source>
        <translation>一年后</translation>
    </message>
    <message>
        <source>On another date</source>
        <translation>其他日期</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>描述(&amp;D)</translation>
    </message>
    <message>
        <source>May pull from</source>
        <translation>可拉取</translation>
    </message>
    <message>
        <source>&amp;Expires</source>
        <translation>过期(&amp;E)</translation>
    </message>
    <message>
        <source>Last &amp;day</source>
        <translation>最后一天(&amp;D)</translation>
    </message>
    <message>
        <source>Nothing stops working by itself. Renew the secret when you want to.</source>
        <translation>不会自动失效。可随时更换密钥。</translation>
    </message>
    <message>
        <source>After that, its nodes are refused. You are warned 14 days before.</source>
        <translation>此后其节点会被拒绝。提前 14 天提醒。</translation>
    </message>
    <message>
        <source>There is no project yet.</source>
        <translation>尚无项目。</translation>
    </message>
    <message>
        <source>NAME</source>
        <comment>placeholder in a user name</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Nodes log in as %1</source>
        <translation>节点的登录名为 %1</translation>
    </message>
    <message>
        <source>Give the robot a name.</source>
        <translation>请为机器人命名。</translation>
    </message>
    <message>
        <source>Use lower-case letters and digits, with single dots, dashes or underscores between them.</source>
        <translation>请使用小写字母和数字，其间可用单个点、短横线或下划线。</translation>
    </message>
    <message>
        <source>Tick at least one project.</source>
        <translation>请至少勾选一个项目。</translation>
    </message>
    <message>
        <source>One project alone, named in the user name</source>
        <translation>仅一个项目，写在用户名中</translation>
    </message>
    <message>
        <source>Allowed net&amp;works</source>
        <translation>允许的网络(&amp;W)</translation>
    </message>
    <message>
        <source>Subnets that it may log in from, with commas between them. Empty: from anywhere.</source>
        <translation>允许其登录的子网，以逗号分隔。留空：任何地方。</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::RobotModel</name>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>过期</translation>
    </message>
    <message>
        <source>May pull</source>
        <translation>可拉取</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>all projects</source>
        <translation>所有项目</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>time, node</comment>
        <translation>%1，由 %2</translation>
    </message>
    <message>
        <source>Pulls, 7 days</source>
        <translation>拉取，7 天</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::RobotRemoval</name>
    <message>
        <source>Deleted %1</source>
        <translation>已删除 %1</translation>
    </message>
    <message>
        <source>Its nodes are refused. It can be had back with its secret until %1.</source>
        <comment>date</comment>
        <translation>其节点会被拒绝。在 %1 之前可连同密钥恢复。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::RobotTestDialog</name>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>测试 %1</translation>
    </message>
    <message>
        <source>Does what a node does: reaches this server at its own address, logs in and reads a manifest. Nothing is downloaded.</source>
        <translation>执行节点所做的操作：访问本服务器自己的地址、登录并读取清单。不下载任何内容。</translation>
    </message>
    <message>
        <source>PROJECT/REPOSITORY:TAG, or empty for one that is cached</source>
        <translation>项目/存储库:标签，留空则用已缓存的</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>密钥(&amp;S)</translation>
    </message>
    <message>
        <source>Only its hash is kept here. A node&apos;s file has it.</source>
        <translation>此处仅存其哈希值。节点的文件中有密钥。</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>镜像(&amp;I)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::RobotsView</name>
    <message>
        <source>Filter by user name, state, project or node</source>
        <translation>按用户名、状态、项目或节点筛选</translation>
    </message>
    <message>
        <source>Robots</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>Create robot</source>
        <translation>创建机器人</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>新密钥…</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Node configuration</source>
        <translation>节点配置</translation>
    </message>
    <message>
        <source>Copy user name</source>
        <translation>复制用户名</translation>
    </message>
    <message>
        <source>No robot yet</source>
        <translation>尚无机器人</translation>
    </message>
    <message>
        <source>Nodes log in as robots. A robot can pull and nothing else; its secret is shown once.</source>
        <translation>节点以机器人身份登录。机器人只能拉取；其密钥仅显示一次。</translation>
    </message>
    <message>
        <source>The accounts that nodes log in with, and what each may pull.</source>
        <translation>节点登录所用的账户，以及各自可以拉取的内容。</translation>
    </message>
    <message>
        <source>an unnamed node</source>
        <translation>未命名的节点</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Managed by the configuration file</source>
        <translation>由配置文件管理</translation>
    </message>
    <message>
        <source>Its nodes are refused</source>
        <translation>其节点会被拒绝</translation>
    </message>
    <message>
        <source>Edit the robot and give it a later last day.</source>
        <translation>请编辑机器人，将最后一天延后。</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>%1过期</translation>
    </message>
    <message>
        <source>After that its nodes are refused. Edit the robot to give it more time.</source>
        <translation>此后其节点会被拒绝。请编辑机器人以延长期限。</translation>
    </message>
    <message>
        <source>May pull</source>
        <translation>可拉取</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>过期</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>time, node</comment>
        <translation>%1，由 %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建于</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Disable %1?</source>
        <translation>是否停用 %1？</translation>
    </message>
    <message>
        <source>Its nodes are refused until it is enabled again. %1</source>
        <translation>在重新启用之前，其节点会被拒绝。%1</translation>
    </message>
    <message>
        <source>Disable %1</source>
        <translation>停用 %1</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>是否删除 %1？</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>Test…</source>
        <translation>测试…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 已恢复</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>anywhere</source>
        <comment>networks</comment>
        <translation>任何地方</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>in 12 days, date</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Pulls in 7 days</source>
        <translation>7 天内的拉取</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Secret renewed</source>
        <translation>密钥更换于</translation>
    </message>
    <message>
        <source>The old secret of %1 has ended</source>
        <translation>%1 的旧密钥已终止</translation>
    </message>
    <message>
        <source>End the old secret of %1?</source>
        <translation>是否终止 %1 的旧密钥？</translation>
    </message>
    <message>
        <source>These nodes used it last, and are refused until they have the new one: %1.</source>
        <translation>这些节点最后使用过它，在换用新密钥之前会被拒绝：%1。</translation>
    </message>
    <message>
        <source>End the old secret</source>
        <translation>终止旧密钥</translation>
    </message>
    <message>
        <source>Nodes that log in with it are refused. %1 It can be had back for a day.</source>
        <translation>以它登录的节点会被拒绝。%1一天之内可以恢复。</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::RotateDialog</name>
    <message>
        <source>Give %1 a new secret</source>
        <translation>为 %1 更换新密钥</translation>
    </message>
    <message>
        <source>The new secret is good at once. %1</source>
        <translation>新密钥立即生效。%1</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>生成新密钥</translation>
    </message>
    <message>
        <source>Not at all: it ends at once</source>
        <translation>不再有效：立即终止</translation>
    </message>
    <message>
        <source>For %1</source>
        <comment>time</comment>
        <translation>%1内</translation>
    </message>
    <message>
        <source>The &amp;old secret stays good</source>
        <translation>旧密钥继续有效(&amp;O)</translation>
    </message>
    <message>
        <source>Every node that has it is refused until it has the new one. Right when the secret has leaked.</source>
        <translation>使用它的节点在换用新密钥之前会被拒绝。适用于密钥已泄露的情况。</translation>
    </message>
    <message>
        <source>Give the nodes the new one meanwhile. The page counts those that still use the old one, and it can be ended early.</source>
        <translation>请在此期间为节点换用新密钥。本页会统计仍用旧密钥的节点，也可提前终止。</translation>
    </message>
    <message>
        <source>The secret from before the last renewal ends now.</source>
        <translation>上次更换之前的密钥现在终止。</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::RotationPanel</name>
    <message>
        <source>&amp;End the old secret now</source>
        <translation>立即终止旧密钥(&amp;E)</translation>
    </message>
    <message>
        <source>No node has used it in the last 7 days</source>
        <translation>最近 7 天没有节点使用</translation>
    </message>
    <message>
        <source>All nodes use the new secret</source>
        <translation>所有节点都已使用新密钥</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) still use the old secret: %1</source>
        <translation>
            <numerusform>仍有 %n 个节点使用旧密钥：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The old secret ends %1 (%2).</source>
        <comment>in 3 hours, a date</comment>
        <translation>旧密钥将于%1终止（%2）。</translation>
    </message>
    <message>
        <source>%1 of %2 nodes use the new secret</source>
        <translation>使用新密钥的节点：%1 / %2</translation>
    </message>
    <message>
        <source>Old secret</source>
        <translation>旧密钥</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>新密钥</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::RuntimeHelpDialog</name>
    <message>
        <source>Which one does the node run?</source>
        <translation>节点运行的是哪一个？</translation>
    </message>
    <message>
        <source>Run a command on the node. The one that answers in this way names its runtime. Kubernetes tells it too: kubectl get nodes -o wide, in the column CONTAINER-RUNTIME.</source>
        <translation>请在节点上运行命令。如此应答的即为其运行时。Kubernetes 也会显示：kubectl get nodes -o wide 的 CONTAINER-RUNTIME 列。</translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation>是 %1</translation>
    </message>
    <message>
        <source>command for %1</source>
        <translation>%1 的命令</translation>
    </message>
    <message>
        <source>Runtimes</source>
        <translation>运行时</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ScheduleEditor</name>
    <message>
        <source>at</source>
        <comment>time of a schedule</comment>
        <translation>于</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>As cron says</source>
        <translation>按 cron</translation>
    </message>
    <message>
        <source>minute </source>
        <comment>before its number</comment>
        <translation>分钟 </translation>
    </message>
    <message>
        <source>%1: weekday</source>
        <comment>job</comment>
        <translation>%1：星期</translation>
    </message>
    <message>
        <source>%1: time</source>
        <comment>job</comment>
        <translation>%1：时间</translation>
    </message>
    <message>
        <source>%1: minute</source>
        <comment>job</comment>
        <translation>%1：分钟</translation>
    </message>
    <message>
        <source>%1: five fields as in cron</source>
        <comment>job</comment>
        <translation>%1：cron 格式的五个字段</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::SecretDialog</name>
    <message>
        <source>I have &amp;stored the secret</source>
        <translation>我已保存密钥(&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Secret of %1</source>
        <translation>%1 的密钥</translation>
    </message>
    <message>
        <source>Shown this once</source>
        <translation>仅显示这一次</translation>
    </message>
    <message>
        <source>Breakwater keeps only a hash. If it is lost, renew the robot&apos;s secret.</source>
        <translation>Breakwater 只保存哈希值。如果遗失，请更换机器人的密钥。</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>显示密钥</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Hide the secret</source>
        <translation>隐藏密钥</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>用在何处</translation>
    </message>
    <message>
        <source>k3s and RKE2: the login in /etc/rancher/k3s/registries.yaml</source>
        <translation>k3s 和 RKE2：/etc/rancher/k3s/registries.yaml 中的登录信息</translation>
    </message>
    <message>
        <source>containerd: the header in each hosts.toml</source>
        <translation>containerd：各 hosts.toml 中的请求头</translation>
    </message>
    <message>
        <source>docker login</source>
        <translation>docker login</translation>
    </message>
    <message>
        <source>Docker and Podman on one machine</source>
        <translation>单台机器上的 Docker 和 Podman</translation>
    </message>
    <message>
        <source>imagePullSecret</source>
        <translation>imagePullSecret</translation>
    </message>
    <message>
        <source>Kubernetes: for pods that name this server in their image</source>
        <translation>Kubernetes：适用于镜像中写明本服务器的 Pod</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>The secret alone, to keep in a password store or a file</source>
        <translation>仅密钥本身，供存入密码管理器或文件</translation>
    </message>
    <message>
        <source>&amp;Connect a node with it…</source>
        <translation>用它连接节点(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Test it…</source>
        <translation>测试(&amp;T)…</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ServerSettingsPage</name>
    <message>
        <source>&amp;Offline: serve only what is cached, ask no upstream</source>
        <translation>离线：仅提供已缓存的内容，不询问上游(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>none: every node needs a robot</source>
        <translation>无：每个节点都需要机器人</translation>
    </message>
    <message>
        <source>Choose the certificate</source>
        <translation>选择证书</translation>
    </message>
    <message>
        <source>Choose the private key</source>
        <translation>选择私钥</translation>
    </message>
    <message>
        <source>&amp;Listen on</source>
        <translation>监听地址(&amp;L)</translation>
    </message>
    <message>
        <source>Address and port; 0.0.0.0 means all addresses of this computer. Several are separated by commas.</source>
        <translation>地址和端口；0.0.0.0 代表本机所有地址。多个地址以逗号分隔。</translation>
    </message>
    <message>
        <source>&amp;Names that nodes use</source>
        <translation>节点使用的名称(&amp;N)</translation>
    </message>
    <message>
        <source>Host names and addresses, the best first. They go into the certificate and into node configurations.</source>
        <translation>主机名和地址，最佳者在前。它们会写入证书和节点配置。</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>&amp;Certificate file</source>
        <translation>证书文件(&amp;C)</translation>
    </message>
    <message>
        <source>PEM, with the chain below the certificate.</source>
        <translation>PEM 格式，证书之下附证书链。</translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation>私钥文件(&amp;K)</translation>
    </message>
    <message>
        <source>PEM, readable by this user alone.</source>
        <translation>PEM 格式，仅此用户可读。</translation>
    </message>
    <message>
        <source>Pull &amp;without a robot from</source>
        <translation>无需机器人即可拉取的子网(&amp;W)</translation>
    </message>
    <message>
        <source>Subnets such as 192.168.1.0/24. Classic Docker mirrors send no credentials and need this.</source>
        <translation>子网，例如 192.168.1.0/24。传统的 Docker 镜像源不发送凭据，需要此项。</translation>
    </message>
    <message>
        <source>Space for images</source>
        <translation>镜像空间</translation>
    </message>
    <message>
        <source>Beyond the limit, the images that were used longest ago are removed.</source>
        <translation>超出上限时，移除最久未使用的镜像。</translation>
    </message>
    <message>
        <source>A certificate from Breakwater&apos;s own CA (recommended)</source>
        <translation>由 Breakwater 自己的 CA 签发（推荐）</translation>
    </message>
    <message>
        <source>My own certificate</source>
        <translation>使用我自己的证书</translation>
    </message>
    <message>
        <source>None: plain HTTP, for a network that you trust</source>
        <translation>无：明文 HTTP，用于可信网络</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Use at &amp;most</source>
        <translation>最多使用(&amp;M)</translation>
    </message>
    <message>
        <source>Limit in gigabytes</source>
        <translation>上限（GB）</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>Managed by the configuration file</source>
        <translation>由配置文件管理</translation>
    </message>
    <message>
        <source>Change these values in %1, then send SIGHUP or restart.</source>
        <translation>请在 %1 中更改这些值，然后发送 SIGHUP 或重新启动。</translation>
    </message>
    <message>
        <source>Nothing to apply.</source>
        <translation>没有可应用的更改。</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::SettingsView</name>
    <message>
        <source>Run set-up again</source>
        <translation>重新运行初始设置</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>设置的分类</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>How nodes reach this server. Nothing changes before you apply it.</source>
        <translation>节点访问本服务器的方式。应用之前不会有任何更改。</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>应用程序</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>What nodes see when they connect, and whom they must trust.</source>
        <translation>节点连接时看到的内容，以及必须信任的对象。</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>The settings are in force</source>
        <translation>设置已生效</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>The server, this window, the certificate and the configuration as a file.</source>
        <translation>服务器、本窗口、证书，以及文件形式的配置。</translation>
    </message>
    <message>
        <source>What this window does on this computer.</source>
        <translation>本窗口在此计算机上的行为。</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Settings, upstreams, projects, robots, the CA and the catalog in one file. The images themselves are not in it: they are fetched again.</source>
        <translation>将设置、上游、项目、机器人、CA 和目录库存入一个文件。不含镜像本身：镜像会重新获取。</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::SetupModel</name>
    <message>
        <source>Made by set-up for the nodes of the cluster</source>
        <translation>由初始设置为集群节点创建</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::SetupPage</name>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::SetupWizard</name>
    <message>
        <source>Set up &amp;later</source>
        <translation>稍后设置(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Set up Breakwater</source>
        <translation>设置 Breakwater</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>Show a page</source>
        <translation>显示页面</translation>
    </message>
    <message>
        <source>Filter; Esc clears it, and leaves it when it is empty</source>
        <translation>筛选；Esc 清除内容，为空时退出</translation>
    </message>
    <message>
        <source>The page&apos;s main action: add an upstream, project or robot</source>
        <translation>本页的主要操作：添加上游、项目或机器人</translation>
    </message>
    <message>
        <source>Configure a node</source>
        <translation>配置节点</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>Next and previous pane</source>
        <translation>下一窗格和上一窗格</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>返回上一页</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open the current row</source>
        <translation>打开当前行</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Activity: pause and go on</source>
        <translation>活动：暂停和继续</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Activity: follow again</source>
        <translation>活动：重新跟随</translation>
    </message>
    <message>
        <source>Copy the cell</source>
        <translation>复制单元格</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>复制整行</translation>
    </message>
    <message>
        <source>Menu or %1</source>
        <translation>菜单键或 %1</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>上下文菜单</translation>
    </message>
    <message>
        <source>Stop the server and quit</source>
        <translation>停止服务器并退出</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Explain a pull: what would happen, and why</source>
        <translation>解释一次拉取：会发生什么，以及原因</translation>
    </message>
    <message>
        <source>Warm up images</source>
        <translation>预热镜像</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::Sidebar</name>
    <message>
        <source>Breakwater</source>
        <translation>Breakwater</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Expand the sidebar</source>
        <translation>展开侧边栏</translation>
    </message>
    <message>
        <source>Collapse the sidebar</source>
        <translation>折叠侧边栏</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::SpacePage</name>
    <message>
        <source>Use what is free</source>
        <translation>使用全部可用空间</translation>
    </message>
    <message>
        <source>Use at most</source>
        <translation>最多使用</translation>
    </message>
    <message>
        <source>The disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Limit in gigabytes</source>
        <translation>上限（GB）</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空间</translation>
    </message>
    <message>
        <source>Space for images</source>
        <translation>镜像空间</translation>
    </message>
    <message>
        <source>Pulls never fail because of a limit: beyond it, the images that were used longest ago are removed.</source>
        <translation>拉取绝不会因上限而失败：超出时移除最久未使用的镜像。</translation>
    </message>
    <message>
        <source>%1: %2 used, %3 free of %4</source>
        <translation>%1：已用 %2，可用 %3 / %4</translation>
    </message>
    <message>
        <source>%1; images may use %2</source>
        <translation>%1；镜像可占用 %2</translation>
    </message>
    <message>
        <source>Room for about %1 typical images of 250 MB.</source>
        <translation>约可容纳 %1 个 250 MB 的典型镜像。</translation>
    </message>
    <message>
        <source>The disk is smaller than that</source>
        <translation>磁盘没有这么大</translation>
    </message>
    <message>
        <source>It has %1 in all.</source>
        <translation>其总容量为 %1。</translation>
    </message>
    <message>
        <source>A limit under 1 GB holds hardly an image</source>
        <translation>低于 1 GB 的上限几乎容不下一个镜像</translation>
    </message>
    <message>
        <source>Only %1 are free at the moment</source>
        <translation>目前仅有 %1 可用</translation>
    </message>
    <message>
        <source>When the disk is full, images that are not cached yet cannot be pulled through.</source>
        <translation>磁盘已满时，尚未缓存的镜像无法拉取。</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::SpendingModel</name>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Pulls</source>
        <translation>拉取</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>%1 (project removed)</source>
        <comment>image</comment>
        <translation>%1（项目已移除）</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::SpendingTable</name>
    <message>
        <source>Images that the limit was spent on</source>
        <translation>消耗额度的镜像</translation>
    </message>
    <message>
        <source>No pull was counted in the last %1.</source>
        <comment>span of time</comment>
        <translation>最近%1没有计入的拉取。</translation>
    </message>
    <message>
        <source>1 pull was counted in the last %1.</source>
        <comment>span of time</comment>
        <translation>最近%1计入 1 次拉取。</translation>
    </message>
    <message numerus="yes">
        <source>%n pulls were counted in the last %1.</source>
        <comment>span of time</comment>
        <translation>
            <numerusform>最近%1计入 %n 次拉取。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 This upstream tells no limit.</source>
        <comment>sentence before</comment>
        <translation>%1此上游未告知频率限制。</translation>
    </message>
    <message>
        <source>Each manifest that the upstream gives counts: as a rule one for an image&apos;s list of platforms and one for each platform. Layers and checks do not count.</source>
        <translation>上游提供的每个清单都计数：通常镜像的平台列表计一次，每个平台再各计一次。层和检查不计数。</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::StatCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::StatusStrip</name>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>正在服务</translation>
    </message>
    <message>
        <source>Serving, with a problem</source>
        <translation>正在服务，但有问题</translation>
    </message>
    <message>
        <source>Finishing the running pulls</source>
        <translation>正在完成进行中的拉取</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Not serving</source>
        <translation>未提供服务</translation>
    </message>
    <message>
        <source>Copy the server&apos;s address %1</source>
        <translation>复制服务器地址 %1</translation>
    </message>
    <message>
        <source>The address for your nodes. Click to copy it.</source>
        <translation>供节点使用的地址。点击复制。</translation>
    </message>
    <message>
        <source>%1/s to nodes</source>
        <translation>%1/秒 发往节点</translation>
    </message>
    <message>
        <source>Throughput: %1</source>
        <translation>吞吐量：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n pull(s) running</source>
        <translation>
            <numerusform>%n 个拉取进行中</numerusform>
        </translation>
    </message>
    <message>
        <source>No pulls running</source>
        <translation>没有拉取</translation>
    </message>
    <message>
        <source>Show the running pulls</source>
        <translation>显示进行中的拉取</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::StorageJobIndicator</name>
    <message>
        <source>%1, %2</source>
        <comment>job, share</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1. Click to see it.</source>
        <comment>what has been done</comment>
        <translation>%1。点击查看。</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::StorageSettingsPage</name>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无上限</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source> h</source>
        <translation> 小时</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>清理</translation>
    </message>
    <message>
        <source>Scrub</source>
        <translation>巡检</translation>
    </message>
    <message>
        <source> MB/s</source>
        <translation> MB/秒</translation>
    </message>
    <message>
        <source>as fast as the disk</source>
        <translation>不限速</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>空间量</translation>
    </message>
    <message>
        <source>Images may take</source>
        <translation>镜像可占用</translation>
    </message>
    <message>
        <source>Beyond it, the least valuable images go.</source>
        <translation>超出时移除价值最低的镜像。</translation>
    </message>
    <message>
        <source>Leave free on the disk</source>
        <translation>磁盘保留可用空间</translation>
    </message>
    <message>
        <source>For everybody else on this disk.</source>
        <translation>留给此磁盘上的其他程序。</translation>
    </message>
    <message>
        <source>Then go down to</source>
        <translation>随后降至</translation>
    </message>
    <message>
        <source>Of the limit, so that room is made seldom.</source>
        <translation>占上限的比例，以免频繁腾出空间。</translation>
    </message>
    <message>
        <source>Spare what was pulled within</source>
        <translation>不移除最近拉取的，时间为</translation>
    </message>
    <message>
        <source>A fresh image is never evicted.</source>
        <translation>新近的镜像绝不会被淘汰。</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>How long a deleted image can be had back.</source>
        <translation>已删除的镜像在多长时间内可以恢复。</translation>
    </message>
    <message>
        <source>Unfinished downloads</source>
        <translation>未完成的下载</translation>
    </message>
    <message>
        <source>After so long without progress they are given up.</source>
        <translation>超过此时长没有进展即放弃。</translation>
    </message>
    <message>
        <source>Keep what nodes use</source>
        <translation>保留节点在用的内容</translation>
    </message>
    <message>
        <source>The newest image of each tag that a node pulled within so long.</source>
        <translation>在此时长内有节点拉取过的各标签的最新镜像。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Scrub reads up to</source>
        <translation>巡检读取速度上限</translation>
    </message>
    <message>
        <source>Slower leaves more of the disk to pulls.</source>
        <translation>速度越低，留给拉取的磁盘性能越多。</translation>
    </message>
    <message>
        <source>Rules for space</source>
        <translation>空间规则</translation>
    </message>
    <message>
        <source>Managed by the configuration file</source>
        <translation>由配置文件管理</translation>
    </message>
    <message>
        <source>All but the limit is managed by the configuration file</source>
        <translation>除上限外均由配置文件管理</translation>
    </message>
    <message>
        <source>The limit is managed by the configuration file</source>
        <translation>上限由配置文件管理</translation>
    </message>
    <message>
        <source>Change these values there, then send SIGHUP or restart.</source>
        <translation>请在文件中更改这些值，然后发送 SIGHUP 或重新启动。</translation>
    </message>
    <message>
        <source>Change these values in %1, then send SIGHUP or restart.</source>
        <translation>请在 %1 中更改这些值，然后发送 SIGHUP 或重新启动。</translation>
    </message>
    <message>
        <source>Next run: %1.</source>
        <comment>time</comment>
        <translation>下次运行：%1。</translation>
    </message>
    <message>
        <source>Will run %1; the next time is known when it is applied.</source>
        <comment>schedule</comment>
        <translation>将%1运行；应用后可知下次时间。</translation>
    </message>
    <message>
        <source>Images of %1 go at once.</source>
        <comment>size</comment>
        <translation>立即移除 %1 的镜像。</translation>
    </message>
    <message>
        <source>Without a trash, what is deleted cannot be had back.</source>
        <translation>没有回收站，删除后无法恢复。</translation>
    </message>
    <message>
        <source>Nothing to apply.</source>
        <translation>没有可应用的更改。</translation>
    </message>
    <message>
        <source>In force as soon as it is applied; pulls go on.</source>
        <translation>应用后立即生效；拉取不受影响。</translation>
    </message>
    <message>
        <source>The rules are in force</source>
        <translation>规则已生效</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::StorageView</name>
    <message>
        <source>Make a plan</source>
        <translation>制定计划</translation>
    </message>
    <message>
        <source>Scrub now</source>
        <translation>立即巡检</translation>
    </message>
    <message>
        <source>Parts of the storage</source>
        <translation>存储的组成部分</translation>
    </message>
    <message>
        <source>Biggest</source>
        <translation>占用最多</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Pins</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>%1 (Ctrl+N)</source>
        <translation>%1（Ctrl+N）</translation>
    </message>
    <message>
        <source>See what would go, and why</source>
        <translation>查看将移除的内容及原因</translation>
    </message>
    <message>
        <source>Read every blob again and compare it with its digest</source>
        <translation>重新读取每个 blob 并与其摘要比对</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>What has the space, what would go and why, and what stays.</source>
        <translation>空间由什么占用、什么会被移除及原因，以及什么会保留。</translation>
    </message>
    <message>
        <source>The store is full: pulls are passed on without being stored</source>
        <translation>存储已满：拉取直接转发，不会存储</translation>
    </message>
    <message>
        <source>Nodes get their images, but each pull goes to the upstream. A plan shows what can go.</source>
        <translation>节点仍可获得镜像，但每次拉取都要访问上游。可制定计划查看哪些内容可以移除。</translation>
    </message>
    <message>
        <source>Pinned %1</source>
        <translation>已固定 %1</translation>
    </message>
    <message>
        <source>A part of the store is not there</source>
        <translation>存储缺少一部分</translation>
    </message>
    <message>
        <source>The store is in two folders: a move has not ended</source>
        <translation>存储分处两个文件夹：有迁移尚未结束</translation>
    </message>
    <message>
        <source>The disk of %1 is not mounted. What it holds counts as not cached.</source>
        <translation>%1 所在的磁盘未挂载。其中的内容视为未缓存。</translation>
    </message>
    <message>
        <source>Both serve. What has not been moved lies in %1.</source>
        <translation>两者都在使用。尚未迁移的内容位于 %1。</translation>
    </message>
    <message>
        <source>What to do…</source>
        <translation>如何处理…</translation>
    </message>
    <message>
        <source>Finish or turn round…</source>
        <translation>完成或迁回…</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::SummaryPage</name>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Setting up …</source>
        <translation>正在设置…</translation>
    </message>
    <message>
        <source>Everything is set up</source>
        <translation>全部设置完成</translation>
    </message>
    <message>
        <source>What will be changed</source>
        <translation>将要进行的更改</translation>
    </message>
    <message>
        <source>Each line can be changed later, or undone, in the console.</source>
        <translation>每一项以后都可以在控制台中更改或撤销。</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Connect a node</source>
        <translation>连接节点(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>更改地址</translation>
    </message>
    <message>
        <source>Change the registries</source>
        <translation>更改镜像仓库</translation>
    </message>
    <message>
        <source>Is there already and stays as it is.</source>
        <translation>已存在，保持原样。</translation>
    </message>
    <message>
        <source>Listen for nodes at %1</source>
        <translation>在 %1 监听节点</translation>
    </message>
    <message>
        <source>Upstream %1, without a login</source>
        <translation>上游 %1，不登录</translation>
    </message>
    <message>
        <source>Upstream %1, logged in as %2</source>
        <translation>上游 %1，以 %2 登录</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>项目 %1</translation>
    </message>
    <message>
        <source>Robot robot$%1 for your nodes</source>
        <translation>供节点使用的机器人 robot$%1</translation>
    </message>
    <message>
        <source>Remember that set-up is done</source>
        <translation>记录设置已完成</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>plain HTTP</source>
        <translation>明文 HTTP</translation>
    </message>
    <message>
        <source>at most %1 for images</source>
        <translation>镜像最多占用 %1</translation>
    </message>
    <message>
        <source>no limit for images</source>
        <translation>镜像无上限</translation>
    </message>
    <message>
        <source>%1; %2; certificate for %3</source>
        <comment>encryption, space, names</comment>
        <translation>%1；%2；证书颁发给 %3</translation>
    </message>
    <message>
        <source>Serves %1</source>
        <translation>服务于 %1</translation>
    </message>
    <message>
        <source>May pull from all projects and do nothing else; never expires.</source>
        <translation>可从所有项目拉取，别无其他权限；永不过期。</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::TablePane</name>
    <message>
        <source>Nothing matches the filter</source>
        <translation>没有符合筛选条件的项</translation>
    </message>
    <message>
        <source>There are rows, but none has these words.</source>
        <translation>列表中有内容，但都不含这些词。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::TableView</name>
    <message>
        <source>Copy cell</source>
        <translation>复制单元格</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>复制整行</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::TestDialog</name>
    <message>
        <source>Test %1</source>
        <translation>测试 %1</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>重新测试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Edit upstream…</source>
        <translation>编辑上游(&amp;E)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::TestLadder</name>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Copy the connection test as text</source>
        <translation>将连接测试复制为文本</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, outcome</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::TrafficModel</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>命中</translation>
    </message>
    <message>
        <source>Revalidated</source>
        <translation>已重新验证</translation>
    </message>
    <message>
        <source>Misses</source>
        <translation>未命中</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>陈旧</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>已提供</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::TransferIndicator</name>
    <message>
        <source>%1. Click to see it.</source>
        <comment>what has been done</comment>
        <translation>%1。点击查看。</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::TrashModel</name>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>占用</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>删除于</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>到期</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::TrashPage</name>
    <message>
        <source>Filter by name, tag or reason</source>
        <translation>按名称、标签或原因筛选</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>回收站为空</translation>
    </message>
    <message>
        <source>What is deleted comes here first.</source>
        <translation>删除的内容会先放到此处。</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Free now…</source>
        <translation>立即释放…</translation>
    </message>
    <message>
        <source>Free all…</source>
        <translation>全部释放…</translation>
    </message>
    <message>
        <source>What is deleted stays here for %1 and can be had back.</source>
        <comment>time</comment>
        <translation>删除的内容在此保留 %1，其间可以恢复。</translation>
    </message>
    <message>
        <source>The trash is off</source>
        <translation>回收站已关闭</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <comment>repository</comment>
        <translation>%1 已恢复</translation>
    </message>
    <message>
        <source>%1 is back, without some of its tags</source>
        <translation>%1 已恢复，但缺少部分标签</translation>
    </message>
    <message>
        <source>These mean another image by now: %1.</source>
        <comment>tags</comment>
        <translation>这些标签现已指向其他镜像：%1。</translation>
    </message>
    <message>
        <source>Free everything in the trash?</source>
        <translation>是否释放回收站中的全部内容？</translation>
    </message>
    <message>
        <source>Free this now?</source>
        <translation>是否立即释放？</translation>
    </message>
    <message>
        <source>It cannot be had back then. Nodes that want it again download it again from the upstream.</source>
        <translation>之后无法恢复。再次需要的节点会重新从上游下载。</translation>
    </message>
    <message>
        <source>Free %1</source>
        <comment>size</comment>
        <translation>释放 %1</translation>
    </message>
    <message>
        <source>Freed %1</source>
        <comment>size</comment>
        <translation>已释放 %1</translation>
    </message>
    <message>
        <source>What is deleted is gone at once. The rules give it a time in which it can be had back.</source>
        <translation>删除的内容会立即消失。可在规则中设定可恢复的时间。</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::UpstreamAdvanced</name>
    <message>
        <source>IPv4 and IPv6, whichever answers</source>
        <translation>IPv4 和 IPv6，以能应答者为准</translation>
    </message>
    <message>
        <source>IPv4 only</source>
        <translation>仅 IPv4</translation>
    </message>
    <message>
        <source>IPv6 only</source>
        <translation>仅 IPv6</translation>
    </message>
    <message>
        <source>Certificate &amp;authority (PEM)</source>
        <translation>证书颁发机构（PEM）(&amp;A)</translation>
    </message>
    <message>
        <source>Trusted for this upstream alone, beside the system&apos;s own. For registries with a private CA.</source>
        <translation>仅对此上游信任，系统自带的仍然有效。适用于使用私有 CA 的镜像仓库。</translation>
    </message>
    <message>
        <source>Private &amp;hosts that redirects may lead to</source>
        <translation>允许重定向到的私有主机(&amp;H)</translation>
    </message>
    <message>
        <source>Registries send blobs from other hosts. Addresses inside your network are refused unless named here.</source>
        <translation>镜像仓库会从其他主机发送 blob。您网络内的地址除非在此列出，否则会被拒绝。</translation>
    </message>
    <message>
        <source>&amp;Login hosts</source>
        <translation>登录主机(&amp;L)</translation>
    </message>
    <message>
        <source>Other hosts whose token service may get the user name and password, such as the login of a GitLab of your own.</source>
        <translation>其令牌服务可以获得用户名和密码的其他主机，例如您自建 GitLab 的登录服务。</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>代理(&amp;X)</translation>
    </message>
    <message>
        <source>http, https, socks5 or socks5h, with its port. All that is asked of this upstream goes through it.</source>
        <translation>http、https、socks5 或 socks5h，含端口。对此上游的所有请求都经由它。</translation>
    </message>
    <message>
        <source>User name of the proxy</source>
        <translation>代理的用户名</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>代理的密码</translation>
    </message>
    <message>
        <source>Shown to the proxy and to no one else.</source>
        <translation>仅提供给代理，不给其他任何人。</translation>
    </message>
    <message>
        <source>&amp;Client certificate (PEM)</source>
        <translation>客户端证书（PEM）(&amp;C)</translation>
    </message>
    <message>
        <source>Shows the registry who asks. For registries that want a certificate (mutual TLS).</source>
        <translation>向镜像仓库表明请求者身份。适用于要求证书的镜像仓库（双向 TLS）。</translation>
    </message>
    <message>
        <source>Private &amp;key of the client certificate (PEM)</source>
        <translation>客户端证书的私钥（PEM）(&amp;K)</translation>
    </message>
    <message>
        <source>Without a passphrase. It is stored encrypted and never shown again.</source>
        <translation>不设口令。加密存储，且不再显示。</translation>
    </message>
    <message>
        <source>A&amp;ddresses</source>
        <translation>地址(&amp;D)</translation>
    </message>
    <message>
        <source>stored; type to replace it</source>
        <translation>已存储；输入以替换</translation>
    </message>
    <message>
        <source>stored; paste another to replace it</source>
        <translation>已存储；粘贴另一个以替换</translation>
    </message>
    <message>
        <source>This is no certificate in PEM form. It starts with -----BEGIN CERTIFICATE-----</source>
        <translation>这不是 PEM 格式的证书。它以 -----BEGIN CERTIFICATE----- 开头</translation>
    </message>
    <message>
        <source>Give host names alone, such as login.example.com, without https://</source>
        <translation>请只填写主机名，例如 login.example.com，不含 https://</translation>
    </message>
    <message>
        <source>Give the proxy&apos;s address, or clear its user name and password.</source>
        <translation>请填写代理的地址，或清除其用户名和密码。</translation>
    </message>
    <message>
        <source>Give the proxy&apos;s user name and password in the fields below, not in the address.</source>
        <translation>代理的用户名和密码请填在下面的字段中，不要写在地址里。</translation>
    </message>
    <message>
        <source>Add the proxy&apos;s port, such as http://proxy.lan:3128</source>
        <translation>请加上代理的端口，例如 http://proxy.lan:3128</translation>
    </message>
    <message>
        <source>This is no address of a proxy. It looks like http://proxy.lan:3128 or socks5h://proxy.lan:1080</source>
        <translation>这不是代理的地址。格式如 http://proxy.lan:3128 或 socks5h://proxy.lan:1080</translation>
    </message>
    <message>
        <source>A password needs a user name with it.</source>
        <translation>有密码时须填写用户名。</translation>
    </message>
    <message>
        <source>A user name needs a password with it. A stored one stays with its proxy and user.</source>
        <translation>有用户名时须填写密码。已存储的密码只用于原来的代理和用户。</translation>
    </message>
    <message>
        <source>A key needs its certificate with it.</source>
        <translation>有私钥时须提供其证书。</translation>
    </message>
    <message>
        <source>A certificate needs its private key with it.</source>
        <translation>有证书时须提供其私钥。</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::UpstreamDialog</name>
    <message>
        <source>Add an upstream</source>
        <translation>添加上游</translation>
    </message>
    <message>
        <source>A registry that Breakwater pulls from. It can be saved even while it cannot be reached.</source>
        <translation>Breakwater 拉取镜像的来源镜像仓库。即使暂时无法连接也可以保存。</translation>
    </message>
    <message>
        <source>Add upstream</source>
        <translation>添加上游</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>Changes take effect at once; what is cached stays.</source>
        <translation>更改立即生效；已缓存的内容会保留。</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>保存更改</translation>
    </message>
    <message>
        <source>stored; type to replace it</source>
        <translation>已存储；输入以替换</translation>
    </message>
    <message>
        <source>Forget the stored password and pull anonymously</source>
        <translation>清除已存储的密码并匿名拉取</translation>
    </message>
    <message>
        <source>&amp;Registry</source>
        <translation>镜像仓库(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>What this upstream is called here: lower-case letters, digits and dashes.</source>
        <translation>此上游在这里的名称：小写字母、数字和短横线。</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>User na&amp;me</source>
        <translation>用户名(&amp;M)</translation>
    </message>
    <message>
        <source>Leave both empty to pull anonymously.</source>
        <translation>两项均留空则匿名拉取。</translation>
    </message>
    <message>
        <source>&amp;Password or token</source>
        <translation>密码或令牌(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>测试连接(&amp;T)</translation>
    </message>
    <message>
        <source>Fewer options</source>
        <translation>较少选项</translation>
    </message>
    <message>
        <source>Give the upstream a name.</source>
        <translation>请为上游命名。</translation>
    </message>
    <message>
        <source>Use lower-case letters and digits, with single dots, dashes or underscores between them.</source>
        <translation>请使用小写字母和数字，其间可用单个点、短横线或下划线。</translation>
    </message>
    <message>
        <source>Give the registry&apos;s address, such as https://registry.example.com</source>
        <translation>请填写镜像仓库的地址，例如 https://registry.example.com</translation>
    </message>
    <message>
        <source>This is no address of a registry. It starts with https:// or http://</source>
        <translation>这不是镜像仓库的地址。它以 https:// 或 http:// 开头</translation>
    </message>
    <message>
        <source>Give user name and password in the fields below, not in the address.</source>
        <translation>用户名和密码请填在下面的字段中，不要写在地址里。</translation>
    </message>
    <message>
        <source>A password needs a user name with it.</source>
        <translation>有密码时须填写用户名。</translation>
    </message>
    <message>
        <source>A user name needs a password or token with it.</source>
        <translation>有用户名时须填写密码或令牌。</translation>
    </message>
    <message>
        <source>Advanced: certificates, proxy, login hosts, addresses</source>
        <translation>高级：证书、代理、登录主机、地址</translation>
    </message>
    <message>
        <source>Type the password again: the stored one stays with its registry and user.</source>
        <translation>请重新输入密码：已存储的密码只用于原来的镜像仓库和用户。</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::UpstreamHealthList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1，自 %2</translation>
    </message>
    <message>
        <source>Rate limit: %1</source>
        <translation>频率限制：%1</translation>
    </message>
    <message>
        <source>Rate limit: not told</source>
        <translation>频率限制：未告知</translation>
    </message>
    <message>
        <source>%1, answers in %2 ms</source>
        <translation>%1，应答耗时 %2 毫秒</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::UpstreamModel</name>
    <message>
        <source>Charged to %1</source>
        <translation>计入 %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Rate budget</source>
        <translation>请求额度</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no measurement yet</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>failures of requests</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::UpstreamsView</name>
    <message>
        <source>Filter by name, host, state or project</source>
        <translation>按名称、主机、状态或项目筛选</translation>
    </message>
    <message>
        <source>Upstreams</source>
        <translation>上游</translation>
    </message>
    <message>
        <source>The registries that images come from, and how they are doing.</source>
        <translation>镜像的来源镜像仓库及其状况。</translation>
    </message>
    <message>
        <source>Add upstream</source>
        <translation>添加上游</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Copy host</source>
        <translation>复制主机</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>No upstream yet</source>
        <translation>尚无上游</translation>
    </message>
    <message>
        <source>Breakwater pulls images from upstreams and keeps them. Choose a registry to start with.</source>
        <translation>Breakwater 从上游拉取镜像并保存。请先选择一个镜像仓库。</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Managed by the configuration file</source>
        <translation>由配置文件管理</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>Rate budget</source>
        <translation>请求额度</translation>
    </message>
    <message>
        <source>Charged to</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>上次成功</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>上次错误</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>已下载</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>%1, of which %2 failed</source>
        <translation>%1，其中 %2 失败</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>none uses it yet</source>
        <translation>尚无项目使用</translation>
    </message>
    <message>
        <source>Extra CA</source>
        <translation>附加 CA</translation>
    </message>
    <message>
        <source>one is trusted for this upstream</source>
        <translation>此上游信任一个附加 CA</translation>
    </message>
    <message>
        <source>Private hosts</source>
        <translation>私有主机</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>已添加 %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>No project uses it. Its stored credentials are erased.</source>
        <translation>没有项目使用它。其存储的凭据将被清除。</translation>
    </message>
    <message>
        <source>It is used by %1. Remove the projects or give them another upstream first.</source>
        <translation>%1 正在使用它。请先移除这些项目，或为其指定其他上游。</translation>
    </message>
    <message>
        <source>Delete the upstream %1?</source>
        <translation>是否删除上游 %1？</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>已删除 %1</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Login hosts</source>
        <translation>登录主机</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>客户端证书</translation>
    </message>
    <message>
        <source>one is shown to this upstream</source>
        <translation>向此上游出示一个证书</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>IPv4 only</source>
        <translation>仅 IPv4</translation>
    </message>
    <message>
        <source>IPv6 only</source>
        <translation>仅 IPv6</translation>
    </message>
    <message>
        <source>Spent on</source>
        <translation>消耗于</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>更多信息</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::UsageModel</name>
    <message>
        <source>%1, pinned: neither the space limit nor retention removes it</source>
        <comment>image</comment>
        <translation>%1，已固定：空间上限和保留规则都不会移除它</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <comment>image</comment>
        <translation>%1，已固定</translation>
    </message>
    <message>
        <source>pinned</source>
        <comment>word for the filter</comment>
        <translation>已固定</translation>
    </message>
    <message>
        <source>What nothing else has: a deletion frees it</source>
        <translation>独有的内容：删除即释放</translation>
    </message>
    <message>
        <source>What others have too: a deletion does not free it</source>
        <translation>与其他共有的内容：删除不会释放</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>存储库</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>配额</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>独有</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Pulls</source>
        <translation>拉取</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used, quota</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>quota</comment>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::UsagePage</name>
    <message>
        <source>Filter by name, tag, digest or “pinned”</source>
        <translation>按名称、标签、摘要或“已固定”筛选</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>列表内容</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>存储库</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>What takes the space</source>
        <translation>空间占用情况</translation>
    </message>
    <message>
        <source>Nothing takes space yet</source>
        <translation>尚未占用空间</translation>
    </message>
    <message>
        <source>As soon as a node pulls an image, it is listed here with its size.</source>
        <translation>一旦有节点拉取镜像，它就会连同大小列于此处。</translation>
    </message>
    <message>
        <source>Show in Images</source>
        <translation>在“镜像”中显示</translation>
    </message>
    <message>
        <source>Pin…</source>
        <translation>固定…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <comment>repository</comment>
        <translation>%1 已恢复</translation>
    </message>
    <message>
        <source>A project is deleted on the page Projects</source>
        <translation>项目须在“项目”页面删除</translation>
    </message>
    <message>
        <source>Freed %1</source>
        <comment>size</comment>
        <translation>已释放 %1</translation>
    </message>
    <message>
        <source>the biggest %1 of %2</source>
        <comment>numbers of images</comment>
        <translation>最大的 %1 个，共 %2 个</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::WarmUpDialog</name>
    <message>
        <source>Warm up images</source>
        <translation>预热镜像</translation>
    </message>
    <message>
        <source>Brings images into the cache before a node asks. First you see what it would take.</source>
        <translation>在节点请求之前将镜像放入缓存。您会先看到所需的代价。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Cancel the warm-up</source>
        <translation>取消预热</translation>
    </message>
    <message>
        <source>Paste, type or drop a file here: a list of images, one a line; Kubernetes YAML; the output of helm template; a Compose file.</source>
        <translation>在此粘贴、输入或拖入文件：镜像列表，每行一个；Kubernetes YAML；helm template 的输出；Compose 文件。</translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation>镜像(&amp;I)</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>&amp;Platforms</source>
        <translation>平台(&amp;P)</translation>
    </message>
    <message>
        <source>No node has pulled yet: without a platform, all of each image are fetched.</source>
        <translation>尚无节点拉取：未指定平台时，获取每个镜像的所有平台。</translation>
    </message>
    <message>
        <source>Images to warm up</source>
        <translation>要预热的镜像</translation>
    </message>
    <message>
        <source>Another list</source>
        <translation>其他列表</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The warm-up goes on; open this window to see it again.</source>
        <translation>预热继续进行；打开此窗口可再次查看。</translation>
    </message>
    <message>
        <source>Show the plan</source>
        <translation>显示计划</translation>
    </message>
    <message>
        <source>Fetch 1 image</source>
        <translation>获取 1 个镜像</translation>
    </message>
    <message numerus="yes">
        <source>Fetch %n images</source>
        <translation>
            <numerusform>获取 %n 个镜像</numerusform>
        </translation>
    </message>
    <message>
        <source>Try the rest again</source>
        <translation>重试其余部分</translation>
    </message>
    <message>
        <source>Those that your nodes have pulled are ticked.</source>
        <translation>您的节点拉取过的平台已勾选。</translation>
    </message>
    <message>
        <source>Open a list of images</source>
        <translation>打开镜像列表</translation>
    </message>
    <message>
        <source>Lists and YAML (*.txt *.yaml *.yml);;All files (*)</source>
        <translation>列表和 YAML (*.txt *.yaml *.yml);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Tick a platform, or name another one.</source>
        <translation>请勾选平台，或填写其他平台。</translation>
    </message>
    <message>
        <source>No image is named here. Write one a line: nginx:1.27.</source>
        <translation>此处没有镜像名称。请每行写一个：nginx:1.27。</translation>
    </message>
    <message>
        <source>The limit may not suffice for all. What is not fetched now can be tried again when it is renewed; the last pulls are left to your nodes.</source>
        <translation>额度可能不够全部使用。现在未能获取的，可在额度恢复后重试；最后几次拉取留给您的节点。</translation>
    </message>
    <message>
        <source>%1 fetched</source>
        <comment>images</comment>
        <translation>已获取 %1</translation>
    </message>
    <message>
        <source>Nodes get them from here, even when the upstream is down.</source>
        <translation>节点从此处获取，即使上游不可用也可以。</translation>
    </message>
    <message>
        <source>%1 fetched, %2 failed</source>
        <comment>images, number</comment>
        <translation>已获取 %1，%2 个失败</translation>
    </message>
    <message>
        <source>The table says why. What has arrived is kept.</source>
        <translation>原因见表格。已到达的内容会保留。</translation>
    </message>
    <message>
        <source>Cancelled; %1 fetched</source>
        <comment>images</comment>
        <translation>已取消；已获取 %1</translation>
    </message>
    <message>
        <source>What has arrived is kept.</source>
        <translation>已到达的内容会保留。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>image, what is the matter</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::WarmUpModel</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>已存储</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>如何处理</translation>
    </message>
    <message>
        <source>–</source>
        <comment>nothing to say</comment>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::WelcomePage</name>
    <message>
        <source>Set-up looks at this computer</source>
        <translation>设置程序检查本机</translation>
    </message>
    <message>
        <source>It finds a free port, the addresses that nodes can reach and the space on the disk.</source>
        <translation>找出可用端口、节点可访问的地址以及磁盘空间。</translation>
    </message>
    <message>
        <source>You choose what to cache</source>
        <translation>由您选择缓存内容</translation>
    </message>
    <message>
        <source>Docker Hub, ghcr.io, quay.io and others are one tick each; a login is optional.</source>
        <translation>Docker Hub、ghcr.io、quay.io 等只需勾选；登录为可选。</translation>
    </message>
    <message>
        <source>Your nodes get one file</source>
        <translation>您的节点获得一个文件</translation>
    </message>
    <message>
        <source>It is written for you. The first pull through Breakwater shows up here by itself.</source>
        <translation>文件会自动写好。首次通过 Breakwater 的拉取会自动显示在此处。</translation>
    </message>
    <message>
        <source>Nothing is changed before you have seen the summary. Everything can be changed later in the console.</source>
        <translation>在您查看摘要之前不会做任何更改。以后都可以在控制台中更改。</translation>
    </message>
    <message>
        <source>Only want to look around? The demo has simulated registries and nodes, and needs no Internet:</source>
        <translation>只想看看？演示带有模拟的镜像仓库和节点，无需互联网：</translation>
    </message>
    <message>
        <source>demo command</source>
        <translation>演示命令</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Welcome to Breakwater</source>
        <translation>欢迎使用 Breakwater</translation>
    </message>
    <message>
        <source>A cache between your cluster and the registries that it pulls from. Setting it up takes about two minutes.</source>
        <translation>位于您的集群与其所用镜像仓库之间的缓存。设置约需两分钟。</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Restore a backup instead…</source>
        <translation>改为还原备份(&amp;R)…</translation>
    </message>
</context>
</TS>
