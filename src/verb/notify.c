#include "verb/notify.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "base/log.h"

void notify_state(const char *state)
{
	const char *path = getenv("NOTIFY_SOCKET");
	struct sockaddr_un address = { .sun_family = AF_UNIX };
	size_t len = path ? strlen(path) : 0;

	if (len == 0 || len >= sizeof(address.sun_path))
		return;
	memcpy(address.sun_path, path, len);
	if (path[0] == '@') /* an abstract name, which has no end but its length */
		address.sun_path[0] = 0;
	socklen_t size = (socklen_t)(offsetof(struct sockaddr_un, sun_path) + len);
	int connection = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);

	if (connection < 0 || sendto(connection, state, strlen(state), MSG_NOSIGNAL,
				     (struct sockaddr *)&address, size) < 0)
		log_event(LOG_WARN, "server.notify", { "detail", str_from(strerror(errno)) });
	if (connection >= 0)
		close(connection);
}
