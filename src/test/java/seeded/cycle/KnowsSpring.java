package seeded.cycle;

import org.springframework.stereotype.Service;

/** A use case that names Spring itself. */
@Service
class KnowsSpring {}
