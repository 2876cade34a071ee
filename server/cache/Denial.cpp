// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/Denial.h"

#include "cache/ProjectDirectory.h"

namespace breakwater::cache {

std::optional<Error> denial(const Project &project, const std::string &repository, const std::string &tag)
{
    const auto refusal = project.filter.refusal(repository, tag);
    if (!refusal)
        return std::nullopt;
    Error error(ErrorCode::RepositoryNotAllowed, QStringLiteral("the project's rules forbid it"),
                {{QStringLiteral("project"), QString::fromStdString(project.name)},
                 {QStringLiteral("repository"), QString::fromStdString(repository)}});
    if (!refusal->pattern.empty()) // else no allow pattern fits
        error.params.insert(QStringLiteral("pattern"), QString::fromStdString(refusal->pattern));
    return error;
}

} // namespace breakwater::cache
