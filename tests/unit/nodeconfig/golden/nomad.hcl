# Breakwater node configuration, revision dbd3b1547681
# File /etc/nomad.d/50-breakwater.hcl, owner root:root, mode 0644.
#
# Nomad's docker driver pulls through Docker. Docker's own mirror serves Docker Hub alone; images of other
# registries are named through Breakwater in the job, and this file signs in for them:
#   ghcr.io/org/app:tag  ->  cache.lan:8443/ghcr-proxy/org/app:tag
#   lab.lan:5000/org/app:tag  ->  cache.lan:8443/lab/org/app:tag
# Restart Nomad after a change; its jobs go on. A second block for the docker plugin in another file must
# be joined with this one.

plugin "docker" {
  config {
    auth {
      config = "/etc/nomad.d/docker-auth.json"
    }
  }
}
