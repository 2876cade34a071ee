// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ImageName.h"

#include <QList>
#include <QString>

namespace breakwater::admin {

/// A place in a text that names an image.
struct ListedImage
{
    int line = 0; ///< from 1
    QString text; ///< as it is written
    ImageName name;
    bool operator==(const ListedImage &) const = default;
};

/// A place that should name an image and does not.
struct UnreadableImage
{
    enum class Why {
        NoImageName, ///< not the grammar of an image reference
        Template, ///< has "{{ … }}" or "${…}": it is filled in elsewhere
        NotYaml, ///< looks like YAML and is broken there; nothing below it was read
    };
    int line = 0;
    QString text;
    Why why = Why::NoImageName;
    bool operator==(const UnreadableImage &) const = default;
};

struct ImageList
{
    QList<ListedImage> images; ///< in the order of the text, each image once
    QList<UnreadableImage> unreadable;
};

/// The images that a text names: a list with one a line ('#' begins a comment), manifests of Kubernetes and the
/// output of `helm template` (every `image:`, in as many documents as there are), a Compose file, a Kustomization
/// (`images:` with newName and newTag) or Helm values (`image:` with registry, repository and tag). Which of them it
/// is, the text itself tells. Bounded: at most 4 MiB are read and 10,000 images listed.
ImageList readImageList(const QString &text);

} // namespace breakwater::admin
