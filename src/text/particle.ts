const PARTICLE =
  /^(?:van|von|de|den|der|ten|ter|la|le|del|della|di|da|dos|das|los|las|du|bin|ibn|al|el|af|av|zu|ap|ab)$/;

/** Whether a word in lower case joins the parts of a name: “Jan van den Berg”, “Maria de la Cruz”. */
export const isParticle = (word: string): boolean => PARTICLE.test(word);
